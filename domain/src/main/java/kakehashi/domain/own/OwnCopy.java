package kakehashi.domain.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kakehashi.domain.privacy.holding.Part;
import kakehashi.domain.privacy.holding.PersonalDataHolder;
import kakehashi.domain.privacy.holding.Piece;
import kakehashi.domain.privacy.holding.Section;
import kakehashi.domain.signin.Visitor;

/** Everything a person is told that is held, from every room that holds something. Source: domain 4.1 (法76). */
@ApplicationScoped
public class OwnCopy {

    @Inject
    Instance<PersonalDataHolder> holders;

    /** All parts in their order, each once, those without anything too. */
    @Transactional
    public List<Section> of(List<Visitor> visitors) {
        Map<Part, List<Piece>> pieces = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            pieces.put(part, new ArrayList<>());
        }
        for (PersonalDataHolder holder : holders) {
            holder.of(visitors).forEach(section -> pieces.get(section.part()).addAll(section.pieces()));
        }
        return pieces.entrySet().stream()
                .map(each -> new Section(each.getKey(), List.copyOf(each.getValue())))
                .toList();
    }
}
