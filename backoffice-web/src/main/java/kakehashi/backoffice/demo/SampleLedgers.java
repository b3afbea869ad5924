package kakehashi.backoffice.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.change.ChangeReports;
import kakehashi.domain.privacy.device.Devices;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.place.WorkPlaces;
import kakehashi.domain.privacy.stocktaking.AccountState;
import kakehashi.domain.privacy.stocktaking.StocktakingDesk;
import kakehashi.domain.privacy.stocktaking.StocktakingLine;
import kakehashi.domain.privacy.stocktaking.Stocktakings;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;

/**
 * Places of work, devices, this quarter's stocktaking and the first report of changes, so that the ward opens registers that
 * are kept. All of it is as of the first start. Source: T6, T8, T13, R-WS2.
 */
@ApplicationScoped
public class SampleLedgers {

    private static final int DAYS_BEFORE = 21;
    private static final String REASON = "契約の開始(見本)";

    /** Something with a name, and where or how it is kept. */
    private record Kept(String name, String how) {}

    private static final List<Kept> PLACES = List.of(
            new Kept("事務局 執務室(見本)", "紙は施錠できる書庫に入れる。鍵は責任者が持ち、帰るときに二人で施錠を確かめる。"),
            new Kept("事務局 相談室(見本)", "紙を置かない。相談の記録は端末に入れ、画面は席を離れるときに閉じる。"),
            new Kept("催しの会場の受付(見本)", "名簿は鍵のかかるかばんで運び、受付の者の手元に置き、その日のうちに事務局の書庫へ戻す。"));

    private static final List<Kept> DEVICES = List.of(
            new Kept("PC-01", "事務局 執務室。夜は書庫に入れて施錠する。"),
            new Kept("PC-02", "事務局 執務室。夜は書庫に入れて施錠する。"),
            new Kept("PC-03", "事務局 相談室。夜は執務室の書庫に入れて施錠する。"),
            new Kept("TAB-01", "催しの会場の受付。ほかの日は執務室の書庫に入れて施錠する。"));

    private static final Kept RETIRED = new Kept("PC-00", "事務局 執務室。データを消してから廃棄した。");

    @Inject
    WorkPlaces places;

    @Inject
    Devices devices;

    @Inject
    Stocktakings stocktakings;

    @Inject
    StocktakingDesk stocktaking;

    @Inject
    ChangeReports reports;

    @Inject
    Handlers handlers;

    @Inject
    Acting acting;

    /** Fills them, in the name of somebody who manages the programme's data today. */
    @ActivateRequestContext
    void fill(Programme programme, Actor manager) {
        acting.as(manager);
        LocalDate today = handlers.today();
        PLACES.forEach(each -> places.add(each.name(), each.how()));
        DEVICES.forEach(each -> {
            UUID device = devices.add(each.name(), each.how());
            devices.attest(device, today.minusDays(DAYS_BEFORE));
            devices.attest(device, today);
        });
        devices.retire(devices.add(RETIRED.name(), RETIRED.how()));
        stocktaking.decide(stocktakings.sheet(stocktakings.current()).undecided().stream()
                .collect(Collectors.toMap(AccountState::id, each -> StocktakingLine.Decision.KEPT)));
        stocktaking.sign();
        if (programme.covers(today)) {
            reports.submit(reports.make(REASON), today);
        }
    }
}
