package vn.vedich.query.desk;

import java.time.LocalDate;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.desk.DeskQuery.DeskOf;
import vn.vedich.query.inbox.InboxAnswers;
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.verifications.VerificationsAnswers;
import vn.vedich.query.waiting.WaitingAnswers;
import vn.vedich.query.waiting.WaitingView;

/** Asks those who keep the lists, for one and the same day. */
@Component
class DeskAnswers {

    private final InboxAnswers inbox;
    private final WaitingAnswers waiting;
    private final VerificationsAnswers verifications;

    DeskAnswers(InboxAnswers inbox, WaitingAnswers waiting, VerificationsAnswers verifications) {
        this.inbox = inbox;
        this.waiting = waiting;
        this.verifications = verifications;
    }

    /** @throws UnknownSubject when there is no such unit */
    @QueryHandler
    DeskView answer(DeskOf question) {
        UnitId unit = question.unit();
        Knowledge known = question.moment().known();
        WaitingView waits = waiting.all(unit, question.moment().day(), known);
        LocalDate day = waits.asOf();
        return new DeskReading(
                        inbox.given(unit, day, known),
                        waits,
                        verifications.counted(unit, day, known),
                        verifications.supportedBy(unit, day, known),
                        new DeskLists(unit, day, known))
                .read();
    }
}
