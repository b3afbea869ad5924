package kakehashi.domain.privacy.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailDomainsTest {

    @ParameterizedTest
    @CsvSource({
        "Anh.N@gmial.com, Anh.N@gmail.com",
        "anh@gmai.com, anh@gmail.com",
        "anh@gmail.con, anh@gmail.com",
        "anh@gmail.co, anh@gmail.com",
        "anh@gamil.con, anh@gmail.com",
        "anh@GMAIL.CMO, anh@gmail.com",
        "anh@ｇｍｉａｌ．ｃｏｍ, anh@gmail.com",
        "anh@yahoo.co.jpp, anh@yahoo.co.jp",
        "anh@yaho.co.jp, anh@yahoo.co.jp",
        "anh@hotmial.com, anh@hotmail.com",
        "anh@outlok.jp, anh@outlook.jp",
        "anh@icluod.com, anh@icloud.com",
        "anh@docomo.ne.jpp, anh@docomo.ne.jp",
        "info@kaisha-name.con, info@kaisha-name.com",
        "info@kaisha-name.co.jpp, info@kaisha-name.co.jp",
        "s123@daigaku.ac.jpo, s123@daigaku.ac.jp",
        "info@npo.ogr, info@npo.org"
    })
    void a_slip_is_found(String typed, String meant) {
        assertEquals(Optional.of(meant), MailDomains.likelier(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anh@gmail.com",
                "anh@GMAIL.com",
                "anh@yahoo.co.jp",
                "anh@yahoo.com.vn",
                "anh@mail.com",
                "anh@ymail.com",
                "anh@live.jp",
                "anh@me.com",
                "anh@qq.com",
                "anh@163.com",
                "anh@daum.net",
                "info@kaisha-name.co.jp",
                "s123@waseda.jp",
                "s123@g.ecc.u-tokyo.ac.jp",
                "info@example.com",
                "info@example.cam",
                "info@example.co",
                "info@example.jobs",
                "info@gmo.jp",
                "info@name.tokyo"
            })
    void what_is_right_is_left_alone(String typed) {
        assertEquals(Optional.empty(), MailDomains.likelier(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "gmial.com", "@gmial.com", "anh@", "anh", "anh@con", "a@b@"})
    void what_is_no_address_is_left_alone(String typed) {
        assertEquals(Optional.empty(), MailDomains.likelier(typed));
    }

    @Test
    void nothing_typed_is_left_alone() {
        assertEquals(Optional.empty(), MailDomains.likelier(null));
    }
}
