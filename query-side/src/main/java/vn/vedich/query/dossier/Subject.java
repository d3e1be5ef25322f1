package vn.vedich.query.dossier;

/** What an entry is about. */
public record Subject(String type, String id) {

    public static Subject of(String stream) {
        String[] parts = stream.split("/", 2);
        return new Subject(parts[0], parts[1]);
    }
}
