package kakehashi.domain.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The mails that are kept as files where no mail server is set, or were, before one was. Source: T12. */
@ApplicationScoped
public class KeptMails {

    /** How a file is called after the id of its mail. */
    private static final String ENDING = "[.](eml|part)$";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Transports transports;

    /** How many files of a year's mails are there, or of mails that are not in the list of mails any more. */
    @Transactional
    public int count(int year) {
        return of(year).size();
    }

    /** Removes those files; says how many. They are removed before their mails, by which they are known. */
    @Transactional
    public int erase(int year) {
        List<Path> files = of(year);
        try {
            for (Path each : files) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.size();
    }

    private List<Path> of(int year) {
        if (!Files.isDirectory(transports.folder())) {
            return List.of();
        }
        List<?> ids = em.createNativeQuery("select cast(id as char) from mail where seal_year <> ?")
                .setParameter(1, year)
                .getResultList();
        Set<Object> others = new HashSet<>(ids);
        try (Stream<Path> files = Files.list(transports.folder())) {
            return files.filter(each -> each.getFileName().toString().matches(".*" + ENDING))
                    .filter(each ->
                            !others.contains(each.getFileName().toString().replaceFirst(ENDING, "")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
