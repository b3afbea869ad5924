package kakehashi.domain.matching.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.domain.privacy.holding.Fact;
import kakehashi.domain.privacy.holding.Held;
import kakehashi.domain.privacy.holding.Part;
import kakehashi.domain.privacy.holding.PersonalDataHolder;
import kakehashi.domain.privacy.holding.Piece;
import kakehashi.domain.privacy.holding.Section;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.signin.Visitor;

/** What seekers wish for, which openings were proposed to a seeker, of which company, and what became of it. Source: R-D13. */
@ApplicationScoped
class IntroductionHolder implements PersonalDataHolder {

    @Inject
    OwnIntroductions introductions;

    @Inject
    WishedWorks wishes;

    @Inject
    Seals seals;

    @Override
    public List<Held> tables() {
        return List.of(
                Held.of("introduction")
                        .underProgramme()
                        .pointingAt(
                                "case_file", "seeker", "registration", "company", "opening", "disclosure", "contact")
                        .sealing("wished"),
                Held.of("wished_work")
                        .underProgramme()
                        .pointingAt("case_file", "seeker")
                        .sealing("wished"));
    }

    @Override
    @Transactional
    public List<Section> of(List<Visitor> visitors) {
        Stream<Piece> wished = wishes.of(visitors).stream()
                .map(each -> {
                    Seal seal = seals.of(Visitor.year(each.seekerId(), visitors));
                    return Piece.of(each.id(), Fact.of("wished", each.wished(seal)));
                })
                .filter(each -> !each.facts().isEmpty());
        Stream<Piece> introduced = introductions.of(visitors).stream()
                .map(each -> Piece.of(
                        each.id(),
                        Fact.of("company", each.company()),
                        Fact.of("state", each.introduction().state()),
                        Fact.of("reason", each.introduction().reason()),
                        Fact.of("asked_at", each.introduction().proposed().at()),
                        Fact.of("answered_at", each.introduction().seekerAnsweredAt()),
                        Fact.of("ended_at", each.introduction().endedAt())));
        return List.of(new Section(
                Part.INTRODUCTIONS, Stream.concat(wished, introduced).toList()));
    }
}
