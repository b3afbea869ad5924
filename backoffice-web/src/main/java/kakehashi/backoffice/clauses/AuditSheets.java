package kakehashi.backoffice.clauses;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.copies.Grid;
import kakehashi.backoffice.forms.ItemNames;
import kakehashi.domain.copies.CopyLedger;
import kakehashi.domain.privacy.approval.Approval;
import kakehashi.domain.privacy.approval.ApprovalTerms;
import kakehashi.domain.privacy.approval.Approvals;
import kakehashi.domain.privacy.clauses.AuditFacts;
import kakehashi.domain.privacy.clauses.HandlerLine;
import kakehashi.domain.privacy.device.Devices;
import kakehashi.domain.privacy.handler.ProofKind;
import kakehashi.domain.privacy.incident.Incident;
import kakehashi.domain.privacy.incident.IncidentRow;
import kakehashi.domain.privacy.incident.Incidents;
import kakehashi.domain.privacy.inspection.Checklist;
import kakehashi.domain.privacy.inspection.InspectionAnswer;
import kakehashi.domain.privacy.inspection.InspectionPoint;
import kakehashi.domain.privacy.inspection.InspectionRow;
import kakehashi.domain.privacy.inspection.Inspections;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.shared.Deed;
import kakehashi.i18n.faces.PageTexts;

/** The ledgers of a programme year as tables. They hold nothing of people but the logins of staff. Source: T17. */
@RequestScoped
class AuditSheets {

    /** More than a programme year asks for. */
    private static final int MOST = 10_000;

    @Inject
    Approvals approvals;

    @Inject
    AuditFacts facts;

    @Inject
    CopyLedger ledger;

    @Inject
    Inspections inspections;

    @Inject
    Incidents incidents;

    @Inject
    Devices devices;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** The approval ledger. */
    Grid approvals(Programme year) {
        return new Grid(
                headings("number", "activity", "items", "purpose", "first", "last", "document", "entered", "withdrawn"),
                approvals.of(year.id()).stream().map(this::row).toList());
    }

    private List<String> row(Approval approval) {
        ApprovalTerms terms = approval.terms();
        String withdrawn =
                approval.isWithdrawn() ? office.time(approval.withdrawnAt()) + " " + approval.withdrawnBy() : "";
        return List.of(
                terms.number(),
                texts.get("EventKind." + terms.scope().kind()),
                ItemNames.of(terms.items(), texts),
                terms.purpose(),
                office.day(terms.first()),
                office.day(terms.last()),
                terms.document(),
                office.time(approval.enteredAt()) + " " + approval.enteredBy(),
                withdrawn);
    }

    /** The handlers with what was proven of them. */
    Grid handlers(Programme year) {
        List<String> headings = new ArrayList<>(headings("login", "role", "first", "last", "stopped"));
        Arrays.stream(ProofKind.values())
                .map(kind -> texts.get("ProofKind." + kind))
                .forEach(headings::add);
        return new Grid(
                headings, facts.handlers(year.id()).stream().map(this::row).toList());
    }

    private List<String> row(HandlerLine line) {
        Stream<String> who = Stream.of(
                line.login(),
                texts.get("Role." + line.role()),
                office.day(line.first()),
                office.day(line.last()),
                line.stopped() ? texts.get("clauses.pack.stopped") : "");
        Stream<String> proofs =
                Arrays.stream(ProofKind.values()).map(kind -> day(line.proofs().get(kind)));
        return Stream.concat(who, proofs).toList();
    }

    private String day(LocalDate day) {
        return day == null ? "" : office.day(day);
    }

    /** The ledger of copies. */
    Grid copies(Programme year, LocalDate today) {
        return new Grid(
                headings("number", "what", "copies", "open", "due", "standing", "asked"),
                ledger.page(null, false, 0, MOST).rows().stream()
                        .filter(row -> row.number().startsWith(year.fiscalYear() + "-"))
                        .map(row -> List.of(
                                row.number(),
                                texts.get("CopyKind." + row.kind()),
                                String.valueOf(row.copies()),
                                String.valueOf(row.open()),
                                office.day(row.dueOn()),
                                texts.get("CopyStanding." + row.standing(today)),
                                row.askedLogin()))
                        .toList());
    }

    /** The points of the year's inspection, each with its last answer; empty while none was begun. */
    Grid inspection(Programme year) {
        Optional<Checklist> points = inspections.rows().stream()
                .filter(row -> row.year().id().equals(year.id()))
                .map(InspectionRow::points)
                .flatMap(Stream::ofNullable)
                .findFirst();
        return new Grid(
                headings("point", "result", "evidence", "finding"),
                points.stream()
                        .flatMap(list -> Arrays.stream(InspectionPoint.values()).map(point -> row(point, list)))
                        .toList());
    }

    private List<String> row(InspectionPoint point, Checklist list) {
        Optional<InspectionAnswer> answer = list.of(point);
        return List.of(
                texts.get("InspectionPoint." + point),
                answer.map(each -> texts.get("Verdict." + each.words().verdict()))
                        .orElse(""),
                answer.map(each -> each.words().evidence()).orElse(""),
                answer.map(each -> each.words().finding()).orElse(""));
    }

    /** The incidents of a programme. */
    Grid incidents(Programme year) {
        return new Grid(
                headings(
                        "number", "what", "noticed", "told", "preliminary", "final", "instructed", "closed", "persons"),
                incidents.rows().stream()
                        .filter(row -> row.incident().programmeId().equals(year.id()))
                        .map(this::row)
                        .toList());
    }

    private List<String> row(IncidentRow row) {
        Incident incident = row.incident();
        return List.of(
                incident.reference(),
                texts.get("Incident.Kind." + incident.report().kind()),
                office.time(incident.report().noticedAt()),
                office.time(incident.toldAt()),
                deed(incident.preliminary()),
                deed(incident.completed()),
                deed(incident.instructed()),
                deed(incident.closed()),
                String.valueOf(row.affected()));
    }

    private String deed(Deed deed) {
        return deed == null ? "" : office.time(deed.at()) + " " + deed.login();
    }

    /** The ledger of devices. */
    Grid devices(LocalDate today) {
        return new Grid(
                Stream.of("label", "standing", "place", "attested")
                        .map(column -> texts.get("devices.devices." + column))
                        .toList(),
                devices.all().stream()
                        .map(device -> List.of(
                                device.label(),
                                texts.get("Device.Standing." + device.standing(today)),
                                device.place(),
                                day(device.attestedOn())))
                        .toList());
    }

    /** What the access log counts, by month. */
    Grid log(Programme year) {
        Map<String, String> known = new java.util.HashMap<>();
        return new Grid(
                headings("month", "done", "entries", "persons"),
                facts.log(year).stream()
                        .map(count -> List.of(
                                count.month(),
                                known.computeIfAbsent(count.action(), act -> texts.get("AccessLog." + act)),
                                String.valueOf(count.entries()),
                                String.valueOf(count.persons())))
                        .toList());
    }

    private List<String> headings(String... columns) {
        return Stream.of(columns)
                .map(column -> texts.get("clauses.pack." + column))
                .toList();
    }
}
