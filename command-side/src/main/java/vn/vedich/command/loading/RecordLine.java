package vn.vedich.command.loading;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.kernel.id.CommandId;

/**
 * One line of a record file: {@code {"id":"ql2019-0001","command":"RegisterUnit","body":{…}}}.
 *
 * @param id the command's id, as an {@code Idempotency-Key} would give it
 * @param command the command's name
 * @param body what would be posted
 * @param content the bytes of the evidence that it attaches, in base64; left out when it attaches none, or they are kept
 *     already
 */
record RecordLine(
        @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
        CommandId id,

        @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
        String command,

        @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
        ObjectNode body,

        byte @Nullable [] content) {}
