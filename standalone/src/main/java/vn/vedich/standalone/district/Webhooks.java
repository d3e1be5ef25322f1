package vn.vedich.standalone.district;

import java.time.LocalDate;
import vn.vedich.command.webhook.WebhookCommand.PauseWebhook;
import vn.vedich.command.webhook.WebhookCommand.RegisterWebhook;
import vn.vedich.command.webhook.WebhookCommand.RemoveWebhook;
import vn.vedich.command.webhook.WebhookCommand.ResumeWebhook;
import vn.vedich.command.webhook.WebhookCommand.RotateWebhookSecret;
import vn.vedich.kernel.id.WebhookId;
import vn.vedich.kernel.value.Text;

/** A department tries a webhook at an address that nobody can have, so that nobody is ever called, and removes it. */
final class Webhooks {

    private static final String NOWHERE = "https://nhan-tin.example.invalid/muong-mau";

    private final Chapter chapter;

    Webhooks(Diary diary) {
        this.chapter = diary.chapter("webhooks");
    }

    void tell() {
        Department department = Department.AGRICULTURE;
        WebhookId id = new WebhookId(department.unit().value() + ".1");
        LocalDate day = Workdays.in(12, 20);
        Voice office = department.head().on(day);
        chapter.say(office, new RegisterWebhook(id, department.unit(), Text.of(NOWHERE), false));
        chapter.sayInVain(
                "UrlWithoutTls",
                office,
                new RegisterWebhook(
                        new WebhookId(department.unit().value() + ".2"),
                        department.unit(),
                        Text.of("http://nhan-tin.example.invalid/"),
                        false));
        chapter.say(office, new PauseWebhook(id));
        chapter.say(office, new RotateWebhookSecret(id));
        chapter.say(office, new ResumeWebhook(id));
        chapter.say(office, new RemoveWebhook(id));
    }
}
