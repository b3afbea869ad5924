package kakehashi.domain.privacy.incident;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kakehashi.domain.privacy.register.DataItem;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.shared.ShownPersons;

/**
 * An incident as a whole.
 *
 * @param year the programme it is of
 * @param incident itself
 * @param clocks what is due, in order
 * @param persons whose data it is about, by number; with those who were taken out
 * @param trail what was done
 */
public record IncidentFile(
        Programme year, Incident incident, List<IncidentClock> clocks, List<IncidentPerson> persons, Trail trail)
        implements ShownPersons {

    /**
     * What was done with an incident.
     *
     * @param steps the latest first
     * @param scopes where was searched, the earliest first
     */
    public record Trail(List<IncidentStep> steps, List<IncidentScope> scopes) {}

    @Override
    public int shownPersons() {
        return persons.size();
    }

    @Override
    public boolean isTellingOfNobody() {
        return true;
    }

    /** Those whose data it is about, without those who were taken out. */
    public List<IncidentPerson> affected() {
        return persons.stream().filter(each -> !each.isRemoved()).toList();
    }

    /** Which data of any of them were seen, in the ward's order. */
    public Set<DataItem> items() {
        Set<DataItem> all = EnumSet.noneOf(DataItem.class);
        affected().forEach(each -> all.addAll(each.items()));
        return all;
    }

    /** Never shows whose data it is about. */
    @Override
    public String toString() {
        return incident.reference();
    }
}
