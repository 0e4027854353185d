package heng.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every instrument that rules and values refer to, by id. */
public final class LawLibrary {
    private final Map<String, LegalInstrument> instruments;

    /** The instruments by their id, in the order they are listed. */
    public LawLibrary(Map<String, LegalInstrument> instruments) {
        this.instruments = instruments;
    }

    /** All instruments. */
    public Collection<LegalInstrument> instruments() {
        return instruments.values();
    }

    /** The instrument with this id, or null. */
    public @Nullable LegalInstrument find(String id) {
        return instruments.get(id);
    }

    /** Whether the instrument and the article exist. */
    public boolean resolves(LegalBasis basis) {
        LegalInstrument instrument = instruments.get(basis.instrument());
        return instrument != null && instrument.articles().containsKey(basis.article());
    }

    /** Those of the references whose instrument is in force on the day; all of them where none is. */
    public List<LegalBasis> inForce(List<LegalBasis> bases, LocalDate day) {
        List<LegalBasis> current = new ArrayList<>(bases.size());
        for (LegalBasis basis : bases) {
            LegalInstrument instrument = instruments.get(basis.instrument());
            if (instrument != null && instrument.inForce().contains(day)) {
                current.add(basis);
            }
        }
        return current.isEmpty() ? bases : current;
    }
}
