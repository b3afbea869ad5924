package kakehashi.domain.privacy.inspection;

import java.util.Arrays;
import java.util.List;

/**
 * What is looked at in an inspection, in the order of the checklist. What an inspector asks is the text {@code
 * InspectionPoint.<NAME>.ask}.
 *
 * <p>The list is whole in domain 4.4; which clause of the special terms (T1 to T21) and which measure each point stands
 * for is our reading of them. T11, T12, T19, T20 and T21 have no point: what is returned, erased or reported is looked
 * at when it happens. Source: domain 4.4 (チェックリスト).
 */
public enum InspectionPoint {
    /** 責任体制図. Source: T13, R-C1. */
    ORGANISATION(13),
    /** 取扱者=実在籍. Source: T13, R-C1. */
    HANDLERS(13),
    /** 誓約書. Source: T2. */
    PLEDGES(2),
    /** 教育100%. Source: T18, R-W3, R-C3. */
    TRAINING(18),
    /** 特記事項掲示. Source: T1, T18, R-W1. */
    TERMS(1, 18),
    /** 収集項目=台帳. Source: T3, R-D0. */
    ITEMS(3),
    /** 利用目的の明示版. Source: T4. */
    NOTICES(4),
    /** 同意の証跡. Source: T4. */
    CONSENTS(4),
    /** 禁止情報なし(抜取り). Source: T5. */
    FORBIDDEN(5),
    /** 紙台帳と現物一致. Source: T8, P7. */
    PAPERS(8),
    /** 施錠・鍵管理. Source: T8, R-C2. */
    LOCKS(8),
    /** クリアデスク. Source: T8. */
    DESKS(8),
    /** 印刷物の番号・回収. Source: T9. */
    PRINTS(9),
    /** 持出し記録. Source: T6. */
    TAKEN_OUT(6),
    /** 個人ID・共用なし. Source: T8, R-WS1, R-CS1. */
    PERSONAL_IDS(8),
    /** MFA. Source: T8, R-WS1. */
    SECOND_FACTOR(8),
    /** 退職者停止. Source: T8, T13, domain 4.2. */
    LEAVERS(8, 13),
    /** 端末更新・ウイルス. Source: T8, R-WS2, R-CS2. */
    DEVICES(8),
    /** FW. Source: T8, R-WS2, R-CS2. */
    FIREWALL(8),
    /** ログ月次点検. Source: T14, R-WS3, R-CS3. */
    LOG_REVIEW(14),
    /** メール誤送信対策. Source: T2, T8, R-WS4, R-CS4. */
    MAIL(2, 8),
    /** 企業提供の同意一致. Source: T7. */
    DISCLOSURES(7),
    /** 再委託なし. Source: T10. */
    SUBCONTRACTING(10),
    /** バックアップ保管. Source: T8. */
    BACKUPS(8),
    /** 前回指摘の改善. Source: T15. */
    LAST_FINDINGS(15);

    private final List<Integer> clauses;

    InspectionPoint(Integer... clauses) {
        this.clauses = List.copyOf(Arrays.asList(clauses));
    }

    /** The clauses of the special terms it stands for, in order; never empty. */
    public List<Integer> clauses() {
        return clauses;
    }

    /** Its number in the checklist, from 1. */
    public int number() {
        return ordinal() + 1;
    }
}
