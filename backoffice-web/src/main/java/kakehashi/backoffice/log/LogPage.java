package kakehashi.backoffice.log;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.lists.Pages;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.ChainCheck;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.staff.Role;
import kakehashi.i18n.Texts;

/** Mirrors {@code log.xhtml}: what is wanted of the access log, and whether it is whole. Rows: {@link LogList}. */
@Named
@RequestScoped
public class LogPage {

    private LogFilter filter;
    private int first;
    private List<ActionGroup.Choices> groups;
    private ChainNews chain;

    @Inject
    ChainCheck check;

    @Inject
    Office office;

    @PostConstruct
    void read() {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        filter = new LogFilter(asked);
        first = Pages.first(asked.get(Pages.PARAMETER));
        Texts texts = Texts.of(office.getLanguage());
        List<String> actions = texts.keys().stream()
                .filter(key -> key.startsWith(ActionGroup.LABEL))
                .map(key -> key.substring(ActionGroup.LABEL.length()))
                .toList();
        groups = ActionGroup.of(actions, texts);
        chain = ChainNews.of(check.last(), texts, office::time);
    }

    /** The address of the log's first page as it is filtered. */
    public Address getAddress() {
        return filter.in(office.at(Screen.LOG));
    }

    /** The filter as it was typed. */
    public LogFilter getFilter() {
        return filter;
    }

    /** Everything that can have happened, in groups. */
    public List<ActionGroup.Choices> getGroups() {
        return groups;
    }

    /** How every look that was refused is asked for. */
    public String getDenied() {
        return AccessLog.DENIED;
    }

    /** The roles to choose from. */
    public List<Role> getRoles() {
        return Arrays.asList(Role.values());
    }

    /** What a choice says when it is the one wanted: {@code selected}; null for others. */
    public String chosen(String field, Object value) {
        return value.toString().equals(filter.get(field)) ? "selected" : null;
    }

    /** Whether the log is whole. */
    public ChainNews getChain() {
        return chain;
    }

    /** Where the log is checked and its months are signed. */
    public Address getCheck() {
        return office.at(Screen.LOG_CHECK);
    }

    /** How many rows a page has. */
    public int getSize() {
        return Pages.SIZE;
    }

    /** The first row of the page the address names. */
    public int getFirst() {
        return first;
    }
}
