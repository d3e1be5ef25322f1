package vn.vedich.query.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.util.Version;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.Vocabulary;
import vn.vedich.platform.problem.Sentences;
import vn.vedich.query.export.receipt.Basis;
import vn.vedich.query.export.table.Words;

/** The books, the vocabulary and the libraries of this program. */
@Component
class OwnBasis implements Bases {

    /** To be raised whenever a writer writes other bytes for the same table. */
    private static final int LAYOUT = 1;

    private static final List<String> BOOKS = List.of(Words.BOOK, "vn.vedich.query.timeline.timeline");

    @Override
    public Basis of(Locale language) {
        return new Basis(wording(language), forms(), setting());
    }

    private static SortedMap<String, Integer> forms() {
        SortedMap<String, Integer> forms = new TreeMap<>();
        Vocabulary.all().forEach(type -> forms.put(type.name(), type.revision()));
        return forms;
    }

    private static String setting() {
        return "layout " + LAYOUT + ", Java " + Runtime.version() + ", PDFBox " + Version.getVersion();
    }

    private static String wording(Locale language) {
        MessageDigest digest = sha256();
        for (String name : BOOKS) {
            Sentences book = new Sentences(name);
            for (String key : new TreeSet<>(book.keys(language))) {
                String line =
                        name + '\n' + key + '\n' + book.pattern(key, language).orElse("") + '\n';
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
