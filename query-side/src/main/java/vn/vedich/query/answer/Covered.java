package vn.vedich.query.answer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** An answer and the position of the log that it covers, side by side in one JSON object. */
public record Covered<T>(@JsonUnwrapped T answer, long position) {}
