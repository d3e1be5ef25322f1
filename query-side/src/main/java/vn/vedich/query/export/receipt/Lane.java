package vn.vedich.query.export.receipt;

/** What of a document is digested apart, because different things can change it. */
public enum Lane {
    /** Figures, days, codes, positions: they follow from the log, for ever. */
    VALUES,
    /** What people wrote, and what they called things: one day it can be erased. */
    TEXTS,
    /** What the system says: labels and sentences, which can be worded anew and which say texts. */
    WORDS
}
