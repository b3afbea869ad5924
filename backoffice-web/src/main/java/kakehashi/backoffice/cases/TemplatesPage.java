package kakehashi.backoffice.cases;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.casework.RecordTemplate;
import kakehashi.domain.casework.RecordTemplates;

/** Mirrors {@code templates.xhtml}: the texts that records can begin with. */
@Named
@RequestScoped
public class TemplatesPage {

    private List<RecordTemplate> list = List.of();

    @Inject
    RecordTemplates templates;

    @Inject
    Office office;

    @PostConstruct
    void read() {
        list = templates.all();
    }

    /** All of them, by title. */
    public List<RecordTemplate> getList() {
        return list;
    }

    /** The headings that are always there. */
    public Headings[] getFixed() {
        return Headings.values();
    }

    /** The address of the form that changes one. */
    public Address one(RecordTemplate template) {
        return office.at(Screen.RECORD_TEMPLATE).with(TemplatePage.ID, template.id());
    }

    /** The address of the form for a new one, which has its name already, so that it is made once. */
    public Address getFresh() {
        return office.at(Screen.RECORD_TEMPLATE).with(TemplatePage.ID, UUID.randomUUID());
    }
}
