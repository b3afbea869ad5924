package kakehashi.backoffice.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.report.Period;
import kakehashi.domain.reporting.Figures;
import kakehashi.domain.reporting.ReportDesk;
import kakehashi.domain.reporting.ReportShelf;
import kakehashi.domain.reporting.ReportVersion;
import kakehashi.domain.shared.Refused;

/** The submitted versions of a period, and which of them the address asks for. */
@Named
@RequestScoped
public class ReportVersions {

    private Period period;
    private List<ReportVersion> all = List.of();
    private boolean over;

    @Inject
    ReportShelf shelf;

    @Inject
    Handlers handlers;

    @Inject
    Office office;

    @Inject
    HttpServletRequest request;

    /** Whether figures are to be submitted. */
    boolean isPosted() {
        return request.getMethod().equals("POST");
    }

    /** Whether the question whether to submit them was answered with yes. */
    boolean isSure() {
        return Posted.has("sure");
    }

    /** What was written as a reason. */
    public String getReason() {
        return Posted.asked("reason");
    }

    void read(Period of) {
        period = of;
        all = shelf.versions(of.year()).stream()
                .filter(each -> each.periodCode().equals(of.code()))
                .toList();
        over = !handlers.today().isBefore(of.last());
    }

    /** The version the address names; 0 for none. */
    int asked() {
        return Posted.version("version");
    }

    /** Whether a file is asked for. */
    boolean isFile() {
        String kind = Posted.asked("as");
        return asked() > 0 && kind != null && kind.matches("pdf|xlsx");
    }

    /**
     * The version to be shown: the one asked for; for those who only read else the latest; null for none.
     *
     * @throws Refused {@code reportUnknown} when it is not there
     */
    ReportVersion shown() {
        if (asked() > 0) {
            return at(asked()).orElseThrow(() -> new Refused("reportUnknown"));
        }
        return isWriting() ? null : all.stream().findFirst().orElseThrow(() -> new Refused("reportNone"));
    }

    private Optional<ReportVersion> at(int position) {
        return all.stream().filter(each -> each.position() == position).findFirst();
    }

    Figures figures(ReportVersion version) {
        return shelf.open(period, version.position()).figures();
    }

    /** The versions, the latest first. */
    public List<ReportVersion> getAll() {
        return all;
    }

    /** Whether nothing was submitted yet. */
    public boolean isNone() {
        return all.isEmpty();
    }

    /** Whether the reader submits reports. */
    public boolean isWriting() {
        return office.writes(Screen.REPORT);
    }

    /** Whether the period is so far over that its report can be submitted. */
    public boolean isOver() {
        return over;
    }

    /** The most characters of a reason. */
    public int getLongest() {
        return ReportDesk.LONGEST;
    }

    /** The address of a version. */
    public Address of(ReportVersion version) {
        return office.at(Screen.REPORT).with("period", version.periodCode()).with("version", version.position());
    }

    /** The address of a version's file. */
    public Address file(ReportVersion version, String kind) {
        return of(version).with("as", kind);
    }

    /** Whether there is a version before one. */
    public boolean later(ReportVersion version) {
        return version.position() > 1;
    }

    /** The address where a version is compared with the one before. */
    public Address comparison(ReportVersion version) {
        return office.at(Screen.REPORT_COMPARISON)
                .with("period", version.periodCode())
                .with("older", version.position() - 1)
                .with("newer", version.position());
    }
}
