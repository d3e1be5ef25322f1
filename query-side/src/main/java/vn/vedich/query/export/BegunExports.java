package vn.vedich.query.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.provenance.EnteredBy;

/** The exports that this process began last, each for the eyes of who began it. Safe for use by many threads. */
@Component
class BegunExports {

    private static final int MOST = 500;

    private record Key(EnteredBy caller, String id) {}

    private final Map<Key, Export> begun = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Export> eldest) {
            return size() > MOST;
        }
    };

    synchronized void add(EnteredBy caller, Export export) {
        begun.put(new Key(caller, export.id()), export);
    }

    synchronized Optional<Export> find(EnteredBy caller, String id) {
        return Optional.ofNullable(begun.get(new Key(caller, id)));
    }
}
