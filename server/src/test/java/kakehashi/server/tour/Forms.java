package kakehashi.server.tour;

import com.microsoft.playwright.Page;

/** Fills the portal's forms in. */
final class Forms {

    /** The company of the owner. */
    static final String COMPANY = "架空しののめ精機株式会社";

    /** The title of the job's posting. */
    static final String JOB = "機械の設計";

    private Forms() {}

    /** A mail address nobody has. */
    static String address(String name) {
        return name + "." + System.nanoTime() + "@example.jp";
    }

    /** Presses what sends a form or leads on, and waits for the page behind it, even if it has the same address. */
    static void press(Page page, String selector) {
        page.evaluate("document.documentElement.dataset.left = 'yes'");
        page.locator(selector).first().click();
        page.locator("html:not([data-left]) #main").waitFor();
        page.waitForLoadState();
    }

    /** Agrees to the notice. */
    static void agree(Page page) {
        page.locator("#agreed").check();
        press(page, "#next");
    }

    /** From the notice to the page before the last button, as a seeker. */
    static void seeker(Page page, String name, String address) {
        agree(page);
        page.locator("#name").fill(name);
        page.locator("#email").fill(address);
        if (page.locator("#phone").count() > 0) {
            page.locator("#phone").fill("090-1234-5678");
        }
        if (page.locator("#statusOfResidence").count() > 0) {
            page.locator("#statusOfResidence").selectOption("STUDENT");
        }
        if (page.locator("#message").count() > 0) {
            page.locator("#message").fill("在留資格の更新について、教えてください。");
        }
        press(page, "#next");
    }

    /** The details of an internship. */
    static void intern(Page page, String name, String address) {
        page.locator("#phone").fill("090-1234-5678");
        page.locator("#age").fill("23");
        page.locator("#statusOfResidence").selectOption("STUDENT");
        page.locator("#stayExpires").fill("2099-04-20");
        page.locator("#name").fill(name);
        page.locator("#email").fill(address);
        press(page, "#next");
    }

    /** From the notice to the page before the last button, as a company. */
    static void company(Page page, String address) {
        agree(page);
        page.locator("#companyName").fill(COMPANY);
        page.locator("#corporateNumber").fill("4999900000005");
        page.locator("#industry").selectOption("E");
        page.locator("#smeClass").selectOption("MANUFACTURING_OTHER");
        page.locator("#employees").fill("12");
        page.locator("#inWard input").first().check();
        page.locator("#name").fill("架空 太郎");
        page.locator("#email").fill(address);
        if (page.locator("#phone").count() > 0) {
            page.locator("#phone").fill("03-0000-0005");
        }
        press(page, "#next");
    }

    /** A job's posting, from a template. */
    static void job(Page page) {
        page.locator("#title").fill(JOB);
        page.locator("#place").fill("新宿区");
        page.locator("#workingTime").fill("9:00 - 18:00");
        page.locator("#payUnit input").nth(1).check();
        page.locator("#payFrom").fill("230000");
        page.locator("#payUntil").fill("280000");
        press(page, "#next");
    }

    /** An internship's offer. */
    static void internship(Page page) {
        page.locator("#title").fill("見学と体験");
        page.locator("#description").fill("工場の見学と、設計の体験");
        page.locator("#place").fill("新宿区");
        page.locator("#beginsOn").fill("2099-02-15");
        page.locator("#endsOn").fill("2099-02-17");
        page.locator("#dayCount").fill("3");
        page.locator("#capacity").fill("2");
        page.locator("#paid input").last().check();
        page.locator("#japaneseLevel input").nth(2).check();
        press(page, "#next");
    }
}
