package vn.vedich.query.timeline;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.vedich.kernel.notice.Notice;
import vn.vedich.kernel.notice.NoticeEvent;

/** What the sentences about notices are filled in with. */
record NoticeWords(Mentions mentions, Wording wording) {

    Map<String, String> of(NoticeEvent event) {
        Notice notice = event.notice();
        Map<String, String> words = new TreeMap<>(Map.of(
                "directive", mentions.subject(event.directiveId()),
                "unit", mentions.unit(notice.addressee()),
                "channel", wording.part("part.channel." + notice.channel()),
                "positions", notice.positions().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        if (event instanceof NoticeEvent.DeliveryGivenUp e) {
            words.put("why", wording.part("part.givenUp." + e.why()));
        }
        return words;
    }
}
