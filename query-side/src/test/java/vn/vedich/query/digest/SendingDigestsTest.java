package vn.vedich.query.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.mongodb.client.MongoDatabase;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Multipart;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.vedich.kernel.directive.Assignment;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.SubscriptionId;
import vn.vedich.kernel.notice.GivenUp;
import vn.vedich.kernel.notice.Notice;
import vn.vedich.kernel.notice.NoticeEvent;
import vn.vedich.kernel.notice.NoticeEvent.DeliveryGivenUp;
import vn.vedich.kernel.notice.NoticeEvent.DirectiveDelivered;
import vn.vedich.kernel.subscription.Language;
import vn.vedich.kernel.subscription.Rhythm;
import vn.vedich.kernel.subscription.SubscriptionEvent;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.kernel.value.Calendar;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;
import vn.vedich.log.EventLog;
import vn.vedich.log.LogUnavailable;
import vn.vedich.platform.log.KernelForms;
import vn.vedich.platform.notice.Notices;
import vn.vedich.query.answer.Coverages;
import vn.vedich.query.answer.Covering;
import vn.vedich.query.answer.NotYetCovered;
import vn.vedich.query.change.Changes;
import vn.vedich.query.digest.DigestFigures.Sent;
import vn.vedich.query.feed.Installation;
import vn.vedich.query.feed.Scopes;
import vn.vedich.query.inbox.InboxThen;
import vn.vedich.query.story.AnsweringSystem;
import vn.vedich.query.story.DirectiveStory;
import vn.vedich.query.story.MovableClock;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.story.Story;
import vn.vedich.query.subscription.FeedAddress;
import vn.vedich.query.subscription.SubscriptionProjection;
import vn.vedich.query.subscription.SubscriptionSettings;
import vn.vedich.query.subscription.SubscriptionStore;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SendingDigestsTest {

    private static final SubscriptionId DIGEST = new SubscriptionId("roads-digest");
    private static final String ADDRESS = "kinhte.hatang@damha.example";
    private static final DirectiveId NEW = new DirectiveId("new-road");

    private final SampleStory sample = SampleStory.untilJuly2019();
    private final Story story = sample.story;

    /** Two days on, so that a slot lies between all that the log takes in and now, whatever the time of day. */
    private final MovableClock clock = new MovableClock(Instant.now().plus(Duration.ofDays(2)));

    private final Mailbox mailbox = new Mailbox();

    @TempDir
    private Path folder;

    private AnsweringSystem system;
    private Digesting digesting;
    private int told;

    @BeforeEach
    void start() {
        system = AnsweringSystem.in(folder, clock);
        digesting = process(mailbox.sender(), null);
    }

    @AfterEach
    void stop() {
        mailbox.close();
        system.close();
    }

    @Test
    void nothing_is_sent_while_nothing_changes() {
        subscribe(Rhythm.DAILY, Language.VIETNAMESE);

        for (int day = 0; day < 5; day++) {
            round(digesting);
            clock.pass(Duration.ofDays(1));
        }

        assertThat(mailbox.received()).isEmpty();
        assertThat(outcomes()).isEmpty();
    }

    @Test
    void a_change_is_told_once_in_one_mail_for_all_of_a_day() throws Exception {
        subscribe(Rhythm.DAILY, Language.VIETNAMESE);
        issue(NEW, "Làm đường thôn Bình Hồ", today().plusDays(3));
        extend("2020-03");

        round(digesting);
        round(digesting);
        clock.pass(Duration.ofDays(1));
        round(digesting);

        assertThat(mailbox.received()).hasSize(1);
        String plain = part(mailbox.received().getFirst(), 0);
        assertThat(plain)
                .containsSubsequence(
                        "MỚI ĐƯỢC GIAO",
                        "* Làm đường thôn Bình Hồ [new-road]",
                        "CÓ THAY ĐỔI",
                        "[temporary-houses]",
                        "SẮP ĐẾN HẠN",
                        "còn 3 ngày",
                        "QUÁ HẠN",
                        "Hạn 2020-03, quá");
        assertThat(part(mailbox.received().getFirst(), 1)).contains("<h2>Mới được giao</h2>", "Bình Hồ [new-road]");
    }

    @Test
    void of_very_many_that_are_overdue_some_are_named_and_the_rest_is_counted() throws Exception {
        subscribe(Rhythm.DAILY, Language.ENGLISH);
        for (int n = 0; n < LetterWriter.MOST_STANDING + 5; n++) {
            issue(new DirectiveId("late-" + n), "Việc " + n, today().minusDays(1));
        }

        round(digesting);

        String plain = part(mailbox.received().getFirst(), 0);
        String overdue = plain.substring(plain.indexOf("OVERDUE"));
        assertThat(overdue.split("days ago")).hasSize(LetterWriter.MOST_STANDING + 1);
        assertThat(overdue).contains("[temporary-houses]", "and 6 more.");
        assertThat(part(mailbox.received().getFirst(), 1)).contains("<p>and 6 more.</p>");
        assertThat(outcomes()).as("each is told for the first time").hasSize(LetterWriter.MOST_STANDING + 5);
    }

    @Test
    void what_comes_later_is_told_the_next_time_and_alone() throws Exception {
        subscribe(Rhythm.DAILY, Language.ENGLISH);
        issue(NEW, "Làm đường", today().plusDays(30));
        round(digesting);
        extend("2020-03");

        clock.pass(Duration.ofDays(1));
        round(digesting);

        assertThat(mailbox.received()).hasSize(2);
        assertThat(part(mailbox.received().get(1), 0))
                .contains("CHANGED", "[temporary-houses]")
                .doesNotContain("NEWLY");
    }

    @Test
    void the_log_is_told_for_each_directive_what_was_said_of_it_and_up_to_where() throws Exception {
        subscribe(Rhythm.DAILY, Language.VIETNAMESE);
        issue(NEW, "Làm đường", today().plusDays(30));
        extend("2020-03");
        extend("2020-04");

        round(digesting);

        String plain = part(mailbox.received().getFirst(), 0).replace("\r\n", "\n");
        assertThat(outcomes()).hasSize(2).allSatisfy(outcome -> {
            Notice notice = outcome.notice();
            assertThat(outcome).isInstanceOf(DirectiveDelivered.class);
            assertThat(notice.addressee()).isEqualTo(SampleStory.INFRASTRUCTURE);
            assertThat(notice.through()).isEqualTo(DIGEST.value());
            assertThat(notice.to()).isEqualTo(Text.of(ADDRESS));
            assertThat(plain).contains(notice.text().value().orElseThrow());
        });
        assertThat(outcomes().stream()
                        .map(outcome -> outcome.notice().positions().size()))
                .containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void no_text_of_anybody_becomes_a_header_or_markup() throws Exception {
        story.tell(
                "2019-07-09",
                new UnitEvent.UnitRenamed(
                        SampleStory.INFRASTRUCTURE,
                        Names.of("Phòng\nBcc: everybody@evil.example"),
                        LocalDate.parse("2019-07-09")));
        subscribe(Rhythm.DAILY, Language.VIETNAMESE);
        issue(NEW, "<script>alert(1)</script>\nBcc: other@evil.example", today().plusDays(30));

        round(digesting);

        MimeMessage mail = mailbox.received().getFirst();
        assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress(ADDRESS));
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).doesNotContain("\n").contains("Phòng Bcc: everybody@evil.example");
        assertThat(part(mail, 1)).doesNotContain("<script").contains("&lt;script&gt;");
    }

    @Test
    void the_mail_says_what_it_is_and_how_to_end_it() throws Exception {
        digesting = process(mailbox.sender(), URI.create("https://ntm.damha.example/"));
        subscribe(Rhythm.DAILY, Language.VIETNAMESE);
        extend("2020-03");

        round(digesting);

        MimeMessage mail = mailbox.received().getFirst();
        String end = "https://ntm.damha.example/feeds/"
                + system.bean(FeedAddress.class).token(DIGEST) + "/digest";
        assertThat(mail.getFrom()).containsExactly(new InternetAddress("ve-dich@damha.example"));
        assertThat(mail.getRecipients(RecipientType.TO)).hasSize(1);
        assertThat(mail.getMessageID()).startsWith("<digest.roads-digest.").endsWith("@ve-dich.localhost>");
        assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<" + end + ">");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(part(mail, 0)).contains(end, "https://ntm.damha.example/api/directives/temporary-houses");
    }

    @Test
    void a_letter_whose_sender_died_is_sent_again_as_the_same_letter_and_told_once() throws Exception {
        subscribe(Rhythm.DAILY, Language.VIETNAMESE);
        extend("2020-03");

        round(process(mailbox.senderThatDies(), null));
        assertThat(outcomes()).isEmpty();
        round(process(mailbox.sender(), null));
        round(process(mailbox.sender(), null));

        List<MimeMessage> received = mailbox.received();
        assertThat(received).hasSize(2);
        assertThat(received.get(0).getMessageID()).isEqualTo(received.get(1).getMessageID());
        assertThat(outcomes()).hasSize(1);
    }

    @Test
    void a_letter_that_was_taken_is_not_sent_again_while_the_log_takes_nothing_and_told_once_it_does()
            throws Exception {
        subscribe(Rhythm.DAILY, Language.VIETNAMESE);
        extend("2020-03");
        AtomicBoolean full = new AtomicBoolean(true);
        Digesting process = process(mailbox.sender(), null, logOnADiskThatIs(full));

        round(process);
        round(process);
        assertThat(mailbox.received()).hasSize(1);
        assertThat(outcomes()).isEmpty();

        full.set(false);
        round(process);
        round(process);
        assertThat(mailbox.received()).hasSize(1);
        assertThat(outcomes()).hasSize(1);
    }

    /** As on a machine that was switched off: nobody says anything any more, not even that he lets go of it. */
    @Test
    void a_letter_of_a_process_that_is_gone_is_taken_over_when_its_claim_has_ended_and_not_before() throws Exception {
        subscribe(Rhythm.DAILY, Language.VIETNAMESE);
        extend("2020-03");
        awaitCovered();
        CompletableFuture<Void> gone =
                CompletableFuture.runAsync(process(mailbox.senderThatHangs(), null)::round, Thread::startVirtualThread);
        await().until(() -> mailbox.received().size() == 1);

        round(digesting);
        HoldingADigestTest.age(database(), DigestClaimStore.TIMEOUT.minusMinutes(1));
        round(digesting);
        assertThat(mailbox.received()).hasSize(1);

        HoldingADigestTest.age(database(), Duration.ofMinutes(1).plusMillis(1));
        round(digesting);
        assertThat(ids()).hasSize(2).containsOnly(ids().getFirst());
        assertThat(outcomes()).hasSize(1);

        mailbox.hangNoLonger();
        gone.join();
        round(digesting);
        assertThat(mailbox.received()).hasSize(2);
        assertThat(outcomes()).as("also when he was not gone after all").hasSize(1);
    }

    @Test
    void a_letter_that_nobody_knows_the_end_of_is_sent_again_as_it_was_also_on_another_day_and_then_the_next()
            throws Exception {
        system.close();
        system = AnsweringSystem.recordingBy(folder.resolve("by-the-clock"), clock);
        digesting = process(mailbox.sender(), null);
        subscribe(Rhythm.DAILY, Language.VIETNAMESE);
        extend("2020-03");
        awaitCovered();
        clock.pass(Duration.ofDays(1));
        round(process(mailbox.senderThatDies(), null));
        String first = part(mailbox.received().getFirst(), 0);

        clock.pass(Duration.ofDays(3));
        extend("2020-04");
        awaitCovered();
        clock.pass(Duration.ofDays(2));
        round(digesting);
        assertThat(ids()).hasSize(2).containsOnly(ids().getFirst());
        assertThat(part(mailbox.received().get(1), 0)).isEqualTo(first);

        round(digesting);
        round(digesting);
        assertThat(ids()).hasSize(3);
        assertThat(ids().get(2)).isNotEqualTo(ids().getFirst());
    }

    @Test
    void of_several_processes_one_sends() throws Exception {
        subscribe(Rhythm.DAILY, Language.VIETNAMESE);
        extend("2020-03");
        awaitCovered();
        List<Digesting> processes = List.of(
                process(mailbox.sender(), null), process(mailbox.sender(), null), process(mailbox.sender(), null));
        CyclicBarrier together = new CyclicBarrier(processes.size());

        List<CompletableFuture<Void>> rounds = new ArrayList<>();
        for (Digesting process : processes) {
            rounds.add(CompletableFuture.runAsync(() -> {
                try {
                    together.await();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
                process.round();
            }));
        }
        rounds.forEach(CompletableFuture::join);
        processes.forEach(this::round);

        assertThat(mailbox.received()).hasSize(1);
        assertThat(outcomes()).hasSize(1);
    }

    @Test
    void while_the_server_is_away_it_is_tried_again_ever_later_and_given_up_in_the_end() {
        subscribe(Rhythm.WEEKLY, Language.VIETNAMESE);
        extend("2020-03");
        clock.moveTo(nextMonday());
        mailbox.close();

        for (Duration wait : Digesting.WAITS) {
            round(digesting);
            clock.pass(wait.minusSeconds(1));
            round(digesting);
            assertThat(outcomes()).isEmpty();
            clock.pass(Duration.ofSeconds(1));
        }
        round(digesting);
        round(digesting);

        assertThat(outcomes())
                .singleElement()
                .isInstanceOfSatisfying(
                        DeliveryGivenUp.class,
                        outcome -> assertThat(outcome.why()).isEqualTo(GivenUp.EXHAUSTED));
        assertThat(counted(Sent.FAILED)).isEqualTo(Digesting.WAITS.size());
        assertThat(counted(Sent.GIVEN_UP)).isOne();
    }

    @Test
    void a_server_that_comes_back_gets_the_letter() {
        subscribe(Rhythm.DAILY, Language.VIETNAMESE);
        extend("2020-03");
        JavaMailSenderImpl away = mailbox.sender();
        away.setPort(1);
        round(process(away, null));
        assertThat(mailbox.received()).isEmpty();

        round(digesting);
        assertThat(mailbox.received()).as("too soon, for any process").isEmpty();
        clock.pass(Digesting.WAITS.getFirst());
        round(digesting);

        assertThat(mailbox.received()).hasSize(1);
        assertThat(outcomes()).singleElement().isInstanceOf(DirectiveDelivered.class);
        assertThat(counted(Sent.SENT)).isOne();
        assertThat(counted(Sent.FAILED)).as("of this process").isZero();
    }

    @Test
    void a_mailbox_that_is_not_there_is_given_up_at_once() {
        subscribe(Rhythm.DAILY, Language.VIETNAMESE);
        extend("2020-03");

        round(process(mailbox.senderThatIsRefused(), null));
        round(digesting);

        assertThat(mailbox.received()).isEmpty();
        assertThat(outcomes())
                .singleElement()
                .isInstanceOfSatisfying(
                        DeliveryGivenUp.class,
                        outcome -> assertThat(outcome.why()).isEqualTo(GivenUp.REFUSED));
    }

    @Test
    void after_a_long_silence_one_mail_tells_all() throws Exception {
        subscribe(Rhythm.DAILY, Language.VIETNAMESE);
        extend("2020-03");
        clock.pass(Duration.ofDays(40));

        round(digesting);

        assertThat(mailbox.received()).hasSize(1);
    }

    @Test
    void a_click_in_the_mail_ends_it_and_a_look_does_not() throws Exception {
        subscribe(Rhythm.DAILY, Language.VIETNAMESE);
        extend("2020-03");
        awaitCovered();
        String address = "/feeds/" + system.bean(FeedAddress.class).token(DIGEST) + "/digest";

        MockHttpServletResponse looked =
                system.http().perform(get(address)).andReturn().getResponse();
        assertThat(looked.getStatus()).isEqualTo(200);
        assertThat(looked.getContentAsString()).contains("<form method=\"post\">");
        assertThat(names()).doesNotContain("subscription.DigestEnded");

        for (int click = 0; click < 2; click++) {
            assertThat(system.http()
                            .perform(post(address))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(200);
        }
        assertThat(names()).containsOnlyOnce("subscription.DigestEnded");
        round(digesting);
        assertThat(mailbox.received()).isEmpty();
        assertThat(system.http()
                        .perform(post("/feeds/roads-digest.AAAA/digest"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void without_a_mail_server_there_is_nobody_who_could_send() {
        assertThatThrownBy(() -> system.bean(Digesting.class)).isInstanceOf(NoSuchBeanDefinitionException.class);
    }

    private void subscribe(Rhythm rhythm, Language language) {
        story.tell(
                "2019-07-09",
                new SubscriptionEvent.DigestSubscribed(
                        DIGEST, SampleStory.INFRASTRUCTURE, Text.of(ADDRESS), rhythm, language));
    }

    private void issue(DirectiveId id, String text, LocalDate due) {
        story.tell(
                "2019-07-09",
                new DirectiveEvent.DirectiveIssued(
                        id,
                        SampleStory.DISTRICT,
                        Text.of(text),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        new Assignment(SampleStory.INFRASTRUCTURE, List.of()),
                        DayOrMonth.of(due)));
    }

    private void extend(String month) {
        story.tell("2019-07-09", new DirectiveEvent.DeadlineExtended(DirectiveStory.HOUSES, DayOrMonth.of(month)));
    }

    /** The day of the last slot: what is due is judged for it. */
    private LocalDate today() {
        return Slot.last(Rhythm.DAILY, LocalTime.of(7, 0), clock.instant()).day();
    }

    private Instant nextMonday() {
        Slot last = Slot.last(Rhythm.WEEKLY, LocalTime.of(7, 0), clock.instant());
        return last.day().plusDays(7).atTime(8, 0).atZone(Calendar.VIETNAM).toInstant();
    }

    private Digesting process(JavaMailSenderImpl sender, @Nullable URI publicAddress) {
        return process(sender, publicAddress, log());
    }

    private Digesting process(JavaMailSenderImpl sender, @Nullable URI publicAddress, EventLog told) {
        Digesting.Sources sources = new Digesting.Sources(
                system.bean(SubscriptionStore.class),
                system.bean(Changes.class),
                system.bean(Scopes.class),
                system.bean(FeedAddress.class),
                system.bean(Installation.class),
                covering(),
                log());
        try {
            return new Digesting(
                    sources,
                    new SubscriptionSettings(publicAddress, 3, 7, LocalTime.of(7, 0), "ve-dich@damha.example"),
                    new DigestPost(sender, new InternetAddress("ve-dich@damha.example")),
                    new DigestOutcomes(new Notices(told, KernelForms.codec())),
                    new DigestClaimStore(database()),
                    clock);
        } catch (AddressException e) {
            throw new IllegalStateException(e);
        }
    }

    /** It is read, and takes nothing in while the disk is full. */
    private EventLog logOnADiskThatIs(AtomicBoolean full) {
        return (EventLog) Proxy.newProxyInstance(
                EventLog.class.getClassLoader(), new Class<?>[] {EventLog.class}, (_, method, arguments) -> {
                    if (full.get() && method.getName().equals("append")) {
                        throw new LogUnavailable("the disk is full");
                    }
                    return method.invoke(log(), arguments);
                });
    }

    private void round(Digesting process) {
        awaitCovered();
        process.round();
    }

    private void awaitCovered() {
        system.log().append(story.facts().subList(told, story.length()));
        told = story.length();
        Covering covering = covering();
        await().ignoreException(NotYetCovered.class).until(() -> covering.covers(log().head()) >= log().head());
    }

    private Covering covering() {
        return system.bean(Coverages.class).of(SubscriptionProjection.NAME, InboxThen.PROJECTION);
    }

    private long counted(Sent what) {
        return digesting.figures().letters().of(what);
    }

    private MongoDatabase database() {
        return system.bean(MongoDatabase.class);
    }

    /** Of the letters that came, in their order. */
    private List<String> ids() throws Exception {
        List<String> ids = new ArrayList<>();
        for (MimeMessage mail : mailbox.received()) {
            ids.add(mail.getMessageID());
        }
        return ids;
    }

    private EventLog log() {
        return system.log().log();
    }

    private List<String> names() {
        return log().read(0, EventLog.MAX_READ).stream()
                .map(event -> event.name())
                .toList();
    }

    private List<NoticeEvent> outcomes() {
        return log().read(0, EventLog.MAX_READ).stream()
                .filter(event -> event.name().startsWith("notice."))
                .map(event -> (NoticeEvent) KernelForms.codec().read(event))
                .toList();
    }

    /** The n-th of the two forms of a letter: plain, then HTML. */
    private static String part(MimeMessage mail, int n) throws Exception {
        Multipart alternatives = alternatives((Multipart) mail.getContent());
        return (String) alternatives.getBodyPart(n).getContent();
    }

    private static Multipart alternatives(Multipart parts) throws Exception {
        BodyPart first = parts.getBodyPart(0);
        return first.getContent() instanceof Multipart inner ? alternatives(inner) : parts;
    }
}
