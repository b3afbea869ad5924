package kakehashi.backoffice.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.report.Period;
import kakehashi.domain.reporting.Figures;
import kakehashi.domain.reporting.ReportDesk;
import kakehashi.domain.reporting.ReportVersion;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code report.xhtml}: the figures of a period, as they stand now or as a version has them, and their files. */
@Named
@RequestScoped
public class ReportPage {

    private Period period;
    private ReportVersion version;
    private Figures figures;
    private List<ReportSection> sections = List.of();
    private String moment = "";
    private String problem;
    private boolean asking;

    @Inject
    ReportDesk desk;

    @Inject
    ReportVersions versions;

    @Inject
    ReportFiles files;

    @Inject
    ReportWords words;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks about what was posted or submits it, sends a file, or shows the figures; answers 404 without any. */
    public void load() throws IOException {
        try {
            period = Period.find(Posted.asked("period")).orElseThrow(() -> new Refused("reportUnknown"));
            versions.read(period);
            if (!carriedOut()) {
                read();
            }
        } catch (Refused refused) {
            Refusal.notThere(refused);
        }
    }

    /** Whether nothing is left to be shown; what is refused is told on the page. */
    private boolean carriedOut() throws IOException {
        try {
            if (versions.isPosted()) {
                office.standAt(getHere());
                if (!versions.isSure()) {
                    desk.check(period, Posted.asked("seen"), versions.getReason());
                    asking = true;
                    return false;
                }
                version = desk.submit(period, Posted.asked("seen"), versions.getReason());
                office.lead(versions.of(version).with("done", "submitted"));
                return true;
            }
            if (versions.isFile()) {
                files.send(period, versions.asked(), Posted.asked("as"));
                return true;
            }
        } catch (Refused refused) {
            problem = texts.say(refused);
        }
        return false;
    }

    private void read() {
        version = versions.shown();
        figures = version == null ? desk.look(period) : versions.figures(version);
        moment = office.time(figures.moment());
        sections = words.sections(figures.contents());
    }

    /** What the period is called. */
    public String getName() {
        return period == null ? "" : words.period(period);
    }

    /** Its first and last day. */
    public String getDays() {
        return words.days(period);
    }

    /** Whether it is a whole year, which alone has tables of people. */
    public boolean isYear() {
        return period != null && period.isYear();
    }

    /** When the figures were counted. */
    public String getMoment() {
        return moment;
    }

    /** The version that is shown; null for the figures as they stand now. */
    public ReportVersion getVersion() {
        return version;
    }

    /** Whether the figures are as they stand now. */
    public boolean isFresh() {
        return version == null;
    }

    /** The reports. */
    public List<ReportSection> getSections() {
        return sections;
    }

    /** What tells the figures shown from others. */
    public String getSeen() {
        return figures.fingerprint();
    }

    /** Whether it is asked once more before the figures are submitted. */
    public boolean isAsking() {
        return asking;
    }

    /** Why something was not done; null when nothing was refused. */
    public String getProblem() {
        return problem;
    }

    /** The address of the period, as it stands now or with its latest version. */
    public Address getHere() {
        return office.at(Screen.REPORT).with("period", period == null ? null : period.code());
    }
}
