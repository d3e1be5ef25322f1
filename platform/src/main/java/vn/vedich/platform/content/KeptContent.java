package vn.vedich.platform.content;

import org.springframework.core.io.InputStreamSource;
import vn.vedich.kernel.evidence.Sha256;

/** Bytes that were found to be what their hash says; they can be read more than once. */
public record KeptContent(Sha256 sha256, long size, InputStreamSource bytes) {}
