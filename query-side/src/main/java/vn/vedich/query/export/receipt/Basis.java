package vn.vedich.query.export.receipt;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What words, forms and bytes of a document come from, beside the log.
 *
 * @param wording SHA-256 of all sentences and labels of its language
 * @param forms the revision that each kind of event is read in, by stored name: an upcaster makes it greater
 * @param setting the programs that set it
 */
public record Basis(String wording, SortedMap<String, Integer> forms, String setting) {

    public Basis {
        forms = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(forms));
    }
}
