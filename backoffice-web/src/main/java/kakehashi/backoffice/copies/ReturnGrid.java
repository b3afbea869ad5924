package kakehashi.backoffice.copies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.domain.copies.KeptCopy;
import kakehashi.domain.event.Events;
import kakehashi.i18n.faces.PageTexts;

/** The table of the list with which copies are handed back, with a column to tick. Source: P9. */
@RequestScoped
class ReturnGrid {

    private static final String NUMBER = "copies.copies.number";
    private static final String EVENT = "copies.copies.event";
    private static final List<String> REST =
            List.of("copies.ask.kind", "copies.returns.medium", "copies.copies.state", "copies.returns.handed");

    @Inject
    Events events;

    @Inject
    PageTexts texts;

    /** The titles of the events of copies; one query however many there are. */
    Map<UUID, String> titles(List<KeptCopy> copies) {
        return events.titles(copies.stream().map(KeptCopy::eventId).distinct().toList(), texts.getLanguage());
    }

    /** The copies of one event. */
    Grid ofEvent(List<KeptCopy> copies) {
        return grid(List.of(NUMBER), copies.stream().map(copy -> row(copy, List.of(copy.number()))));
    }

    /** The copies of several events, with the event of each. */
    Grid ofYear(List<KeptCopy> copies) {
        Map<UUID, String> titles = titles(copies);
        return grid(
                List.of(NUMBER, EVENT),
                copies.stream()
                        .map(copy -> row(copy, List.of(copy.number(), titles.getOrDefault(copy.eventId(), "")))));
    }

    private Grid grid(List<String> first, Stream<List<String>> rows) {
        return new Grid(
                Stream.concat(first.stream(), REST.stream()).map(texts::get).toList(), rows.toList());
    }

    private List<String> row(KeptCopy copy, List<String> first) {
        List<String> row = new ArrayList<>(first);
        row.add(texts.get("CopyKind." + copy.kind()));
        row.add(texts.get("copies.returns.medium." + copy.kind().isFile()));
        row.add(texts.get("Copy.State." + copy.state()));
        row.add("");
        return row;
    }
}
