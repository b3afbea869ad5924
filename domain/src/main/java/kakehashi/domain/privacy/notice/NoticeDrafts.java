package kakehashi.domain.privacy.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.privacy.consent.Notices;
import kakehashi.domain.privacy.consent.PurposeNotice;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.wording.Said;
import kakehashi.domain.wording.Seen;
import kakehashi.domain.wording.TextChange;
import kakehashi.domain.wording.TextRules;
import kakehashi.domain.wording.TextTrail;
import kakehashi.i18n.Language;

/** Writes next versions of notices and publishes them. */
@ApplicationScoped
public class NoticeDrafts {

    /** What the access log calls a change of a draft. */
    public static final String TEXT = "notice.text";

    /** What the access log calls a publication. */
    public static final String PUBLISH = "notice.publish";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Notices notices;

    @Inject
    TextTrail trail;

    @Inject
    Settings settings;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** The drafts of a programme; two queries however many there are. */
    @Transactional
    public List<NoticeDraft> of(UUID programmeId) {
        List<NoticeDraft> drafts = em.createQuery(
                        "select d from NoticeDraft d where d.programmeId = :programme", NoticeDraft.class)
                .setParameter("programme", programmeId)
                .setHint("eclipselink.batch", "d.texts")
                .getResultList();
        drafts.forEach(NoticeDraft::texts);
        return drafts;
    }

    /** The draft for a kind of event; empty when none is being written. */
    @Transactional
    public Optional<NoticeDraft> find(UUID programmeId, String kind) {
        return of(programmeId).stream()
                .filter(draft -> draft.kind().equals(kind))
                .findFirst();
    }

    /**
     * Begins the next version as a copy of the one in force; the first of a year, as one of the year before.
     *
     * @throws Refused {@code noticeDraftThere} when somebody began it already
     */
    @Transactional
    public void start(UUID programmeId, String kind) {
        NoticeDraft draft = new NoticeDraft(programmeId, kind);
        lastVersion(programmeId, kind).ifPresent(inForce -> inForce.texts()
                .forEach((language, text) ->
                        draft.say(language, new NoticeDraftText.Words(text.purpose(), text.body()))));
        draft.changed(acting.actor().login(), clock.instant());
        if (of(programmeId).stream().anyMatch(each -> each.kind().equals(kind))) {
            throw new Refused("noticeDraftThere");
        }
        try {
            em.persist(draft);
            em.flush();
        } catch (PersistenceException duplicate) {
            throw new Refused("noticeDraftThere");
        }
        trail.add(TEXT, draft.id(), null, TextChange.Act.STARTED, null);
    }

    /** The newest version of a kind; in a year without one the newest of the years before. */
    private Optional<PurposeNotice> lastVersion(UUID programmeId, String kind) {
        return Stream.concat(Stream.of(programmeId), earlier(programmeId))
                .flatMap(each -> notices.versions(each, kind).stream().limit(1))
                .findFirst();
    }

    private Stream<UUID> earlier(UUID programmeId) {
        return em.createQuery(
                        "select p.id from Programme p where p.fiscalYear < (select q.fiscalYear from Programme q"
                                + " where q.id = :id) order by p.fiscalYear desc",
                        UUID.class)
                .setParameter("id", programmeId)
                .getResultStream();
    }

    /**
     * Writes a draft's words in one language, which are ready then; the same words again confirm them. When the words of
     * the source change, all other languages are stale.
     *
     * @param seen the versions the form showed
     * @return whether anything changed
     * @throws Refused {@code noticeDraftGone}, {@code languageUnknown}, {@code answersWrong} (see {@link
     *     NoticeDraftText.Words#problems()}), {@code sourceMissing}, {@code sourceChanged}, {@code textChanged}
     */
    @Transactional
    public boolean write(UUID id, String language, NoticeDraftText.Words words, Seen seen) {
        NoticeDraft draft = locked(id);
        TextRules.check(draft.texts(), language, seen);
        if (!words.problems().isEmpty()) {
            throw new Refused("answersWrong");
        }
        NoticeDraftText text = draft.texts().get(language);
        NoticeDraftText.Words before = text == null ? null : text.words();
        boolean same = before != null && words.equals(NoticeDraftText.Words.typed(before.parts()));
        if (same && text.isReady()) {
            return false;
        }
        ready(draft, draft.say(language, words));
        if (TextRules.isSource(language)) {
            TextRules.staleAll(draft.texts());
        }
        if (same) {
            trail.add(TEXT, id, language, TextChange.Act.CONFIRMED, null);
        } else {
            trail.add(
                    TEXT,
                    id,
                    language,
                    TextChange.Act.WRITTEN,
                    new Said(before == null ? null : before.text(), words.text()));
        }
        em.flush();
        return true;
    }

    /**
     * Finds stale translations right as they are, which makes them ready.
     *
     * @param versions of each translation as it was shown, by language tag
     * @param source the version of the source as it was shown
     * @throws Refused {@code noticeDraftGone}, {@code languageUnknown}, {@code sourceMissing}, {@code sourceChanged},
     *     {@code textChanged}
     */
    @Transactional
    public void confirm(UUID id, Map<String, Integer> versions, int source) {
        NoticeDraft draft = locked(id);
        List<String> confirmed = new ArrayList<>();
        TextRules.confirm(draft.texts(), versions, source, text -> {
            ready(draft, text);
            confirmed.add(text.language());
        });
        trail.confirmed(TEXT, id, confirmed);
        em.flush();
    }

    /**
     * Gives a draft up.
     *
     * @param version of the draft as it was shown
     * @throws Refused {@code noticeDraftGone}; {@code noticeDraftChanged} when somebody changed it meanwhile
     */
    @Transactional
    public void discard(UUID id, int version) {
        NoticeDraft draft = locked(id);
        requireSeen(draft, version);
        trail.add(TEXT, id, null, TextChange.Act.DISCARDED, null);
        em.remove(draft);
        em.flush();
    }

    /**
     * Publishes a draft as the next version, in force at once; earlier versions stay for the consents that name them.
     *
     * @param version of the draft as it was shown
     * @throws Refused {@code noticeDraftGone}; {@code noticeDraftChanged} when somebody changed it meanwhile; {@code
     *     noticeNotReady} with the {@code languages} offered that have no ready text; {@code noticeUnchanged} when it
     *     says what the version in force says
     */
    @Transactional
    public void publish(UUID id, int version) {
        NoticeDraft draft = locked(id);
        requireSeen(draft, version);
        List<Language> missing = draft.missing(settings.spoken());
        if (!missing.isEmpty()) {
            throw new Refused("noticeNotReady")
                    .with("languages", missing.stream().map(Language::endonym).collect(Collectors.joining(", ")));
        }
        Optional<PurposeNotice> inForce =
                notices.versions(draft.programmeId(), draft.kind()).stream().findFirst();
        if (inForce.isPresent() && said(draft).equals(said(inForce.get()))) {
            throw new Refused("noticeUnchanged");
        }
        int next = inForce.map(PurposeNotice::noticeVersion).orElse(0) + 1;
        PurposeNotice notice = new PurposeNotice(id, draft.programmeId(), draft.kind(), next, clock.instant());
        said(draft).forEach((language, words) -> notice.say(language, words.purpose(), words.body()));
        notices.publish(notice);
        trail.add(PUBLISH, id, null, TextChange.Act.PUBLISHED, null);
        em.remove(draft);
        em.flush();
    }

    private void ready(NoticeDraft draft, NoticeDraftText text) {
        text.ready(acting.actor().login(), clock.instant());
        draft.changed(acting.actor().login(), clock.instant());
        em.lock(draft, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    private static void requireSeen(NoticeDraft draft, int version) {
        if (draft.version() != version) {
            throw new Refused("noticeDraftChanged");
        }
    }

    private static Map<String, NoticeDraftText.Words> said(NoticeDraft draft) {
        return draft.texts().values().stream()
                .filter(NoticeDraftText::isReady)
                .collect(Collectors.toMap(NoticeDraftText::language, NoticeDraftText::words));
    }

    private static Map<String, NoticeDraftText.Words> said(PurposeNotice notice) {
        return notice.texts().values().stream()
                .collect(Collectors.toMap(
                        text -> text.language(), text -> new NoticeDraftText.Words(text.purpose(), text.body())));
    }

    /** The draft, its row locked, so that those who change it wait for each other. */
    private NoticeDraft locked(UUID id) {
        em.createNativeQuery("select id from notice_draft where id = ? for update")
                .setParameter(1, id.toString())
                .getResultList();
        NoticeDraft draft = em.find(NoticeDraft.class, id);
        if (draft == null) {
            throw new Refused("noticeDraftGone");
        }
        return draft;
    }
}
