package vn.vedich.kernel.directive;

/** What nobody has said of a directive yet. */
public enum Lack {
    ASSIGNEE,
    DEADLINE,
    SOURCE
}
