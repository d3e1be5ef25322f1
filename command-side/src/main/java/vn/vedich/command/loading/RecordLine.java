package vn.vedich.command.loading;

import tools.jackson.databind.node.ObjectNode;
import vn.vedich.kernel.id.CommandId;

/**
 * One line of a record file: {@code {"id":"ql2019-0001","command":"RegisterUnit","body":{…}}}.
 *
 * @param id the command's id, as an {@code Idempotency-Key} would give it
 * @param command the command's name
 * @param body what would be posted
 */
record RecordLine(CommandId id, String command, ObjectNode body) {}
