package vn.vedich.planted;

/** Stands for a class of another module of ours. */
public final class AnotherModule {}
