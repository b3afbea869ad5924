package kakehashi.domain.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.event.CalendarFile;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.Listing;
import kakehashi.domain.event.Snapshot;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.signin.AddressBook;
import kakehashi.domain.signin.Visitor;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;

/** Calendars to subscribe to. The secret in their address is computed, so that it can be shown again and is kept nowhere. */
@ApplicationScoped
public class CalendarFeeds {

    private static final int LENGTH = 32;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    AddressBook book;

    @Inject
    Seals seals;

    @Inject
    Catalogue catalogue;

    @Inject
    Settings settings;

    /** The secret of a person's calendar; empty when there is none yet. */
    @Transactional
    public Optional<String> secret(Visitor visitor) {
        return own(visitor).map(feed -> secret(feed, visitor.programmeYear()));
    }

    /** Makes a person's calendar, or gives it another secret: the one before opens nothing any more. */
    @Transactional
    public void renew(Visitor visitor, Language language) {
        own(visitor)
                .ifPresentOrElse(feed -> feed.renew(language), () -> em.persist(new CalendarFeed(visitor, language)));
        em.flush();
    }

    private Optional<CalendarFeed> own(Visitor visitor) {
        return em.createQuery(
                        "select f from CalendarFeed f where f.seekerId in :seekers or f.contactId in :contacts",
                        CalendarFeed.class)
                .setParameter("seekers", Visitor.seekerIds(List.of(visitor)))
                .setParameter("contacts", Visitor.contactIds(List.of(visitor)))
                .getResultStream()
                .findFirst();
    }

    private String secret(CalendarFeed feed, int year) {
        ByteBuffer buffer = ByteBuffer.allocate(LENGTH);
        buffer.putLong(feed.id().getMostSignificantBits()).putLong(feed.id().getLeastSignificantBits());
        buffer.put(seals.of(year).token("calendar" + feed.edition(), feed.id()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(buffer.array());
    }

    /** The calendar behind a secret: the events one has a place at; empty when the secret opens nothing. */
    @Transactional
    public Optional<String> file(String secret) {
        return find(secret).map(feed -> {
            Language language = Languages.find(feed.language()).orElse(Languages.standard());
            return CalendarFile.of(
                    events(book.everybodyWith(feed.seekerId(), feed.contactId())), language, settings.baseUrl());
        });
    }

    private Optional<CalendarFeed> find(String secret) {
        byte[] bytes = decode(secret);
        if (bytes.length != LENGTH) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        CalendarFeed feed = em.find(CalendarFeed.class, new UUID(buffer.getLong(), buffer.getLong()));
        return Optional.ofNullable(feed)
                .filter(found -> book.everybodyWith(found.seekerId(), found.contactId()).stream()
                        .filter(visitor -> visitor.is(found.holderId()))
                        .anyMatch(visitor -> MessageDigest.isEqual(
                                secret.getBytes(StandardCharsets.US_ASCII),
                                secret(found, visitor.programmeYear()).getBytes(StandardCharsets.US_ASCII))));
    }

    private static byte[] decode(String secret) {
        try {
            return Base64.getUrlDecoder().decode(secret);
        } catch (IllegalArgumentException malformed) {
            return new byte[0];
        }
    }

    private List<Listing> events(List<Visitor> visitors) {
        Snapshot snapshot = catalogue.current();
        return em.createQuery("""
                        select distinct r.eventId from Registration r
                        where r.state = kakehashi.domain.registration.Registration.State.CONFIRMED
                          and (r.seekerId in :seekers or r.contactId in :contacts)
                        """, UUID.class)
                .setParameter("seekers", Visitor.seekerIds(visitors))
                .setParameter("contacts", Visitor.contactIds(visitors))
                .getResultStream()
                .flatMap(id -> snapshot.find(id).stream())
                .toList();
    }
}
