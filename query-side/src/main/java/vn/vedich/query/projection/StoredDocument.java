package vn.vedich.query.projection;

import java.util.Map;

/**
 * A document as it is stored.
 *
 * @param position of the last fact that it took in
 * @param keys what it can be found and sorted by
 * @param body the document itself, as JSON
 */
public record StoredDocument(String id, long position, Map<String, Object> keys, String body) {}
