package kakehashi.backoffice.internships;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.backoffice.copies.CertificatePaper;
import kakehashi.backoffice.copies.PdfPress;
import kakehashi.domain.matching.internship.CertificateFacts;
import kakehashi.domain.matching.internship.Certificates;
import kakehashi.domain.privacy.register.PersonName;
import kakehashi.domain.programme.ProgrammeText;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Draws the certificate of an internship, in Japanese and in its person's language, and issues it. Source: R-A32. */
@RequestScoped
class CertificateMaker {

    @Inject
    Certificates certificates;

    @Inject
    PdfPress press;

    @Inject
    PageTexts texts;

    /** Issues the certificate of a sign-up. */
    void issue(UUID registrationId) {
        press.check();
        CertificateFacts facts = certificates.number(registrationId, texts.get("CopyKind.INTERN_CERTIFICATE"));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            press.draw(paper(facts), pdf);
        } catch (IOException undrawable) {
            throw new UncheckedIOException(undrawable);
        }
        certificates.issue(facts, pdf.toByteArray());
    }

    private static CertificatePaper paper(CertificateFacts facts) {
        Language own = Languages.find(facts.language()).orElseGet(Languages::standard);
        return new CertificatePaper(
                facts.number(),
                PersonName.parts(PersonName.inOrder(facts.name())).stream()
                        .map(PersonName.Part::text)
                        .toList(),
                Stream.of(Languages.standard(), own)
                        .distinct()
                        .map(each -> block(facts, each))
                        .toList());
    }

    private static CertificatePaper.Block block(CertificateFacts facts, Language language) {
        Texts texts = Texts.of(language);
        Formats formats = Formats.of(language);
        ProgrammeText.Words words =
                Languages.nearest(facts.programme().texts(), language).words();
        return new CertificatePaper.Block(
                texts.plain("paper.certificate.title"),
                List.of(
                        texts.plain("paper.certificate.body", "company", facts.company()),
                        texts.plain(
                                "paper.certificate.period",
                                "from",
                                formats.date(facts.first()),
                                "to",
                                formats.date(facts.last())),
                        texts.plain("paper.certificate.days", "days", facts.days()),
                        texts.plain(
                                "paper.certificate.number",
                                "number",
                                facts.number(),
                                "day",
                                formats.date(facts.issuedOn()))),
                Stream.of(words.name(), words.section(), words.contractor())
                        .map(Ruby::plain)
                        .toList());
    }
}
