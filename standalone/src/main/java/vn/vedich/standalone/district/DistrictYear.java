package vn.vedich.standalone.district;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The whole year, in order of occurrence. */
public final class DistrictYear {

    /** What it is called where a record file could be named. */
    public static final String NAME = "district-2019";

    private final List<YearLine> lines;

    public DistrictYear() {
        Diary diary = new Diary();
        write(diary);
        this.lines = diary.byDay();
    }

    public List<YearLine> lines() {
        return lines;
    }

    /** The lines as they stand in a record file. */
    public Stream<String> written() {
        return lines.stream().map(YearLine::json);
    }

    /** The record file, written while it is read. */
    public InputStream open() {
        Iterator<InputStream> each =
                written().<InputStream>map(DistrictYear::bytes).iterator();
        return new SequenceInputStream(enumeration(each));
    }

    private static Enumeration<InputStream> enumeration(Iterator<InputStream> each) {
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return each.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return each.next();
            }
        };
    }

    private static InputStream bytes(String line) {
        return new ByteArrayInputStream((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Diary diary) {
        ShippedSets sets = ShippedSets.read();
        Map<Commune, Progress> communes = new LinkedHashMap<>();
        Commune.all()
                .forEach(commune -> communes.put(
                        commune, new Progress(commune, sets.amendment().version())));
        new SetUp(diary).tell();
        new RulesOfTheYear(diary, sets).tell();
        communes.forEach(new Enrolments(diary, sets)::tell);
        communes.forEach(new Assessments(diary, sets)::tell);
        Evidence evidence = new Evidence(diary);
        communes.keySet().forEach(evidence::tell);
        communes.forEach(new Values(diary, sets, evidence)::tell);
        communes.forEach(new Marks(diary)::tell);
        communes.forEach(new Reports(diary)::tell);
        communes.keySet().forEach(new Works(diary, evidence)::tell);
        Sessions sessions = new Sessions(diary);
        Directives directives = new Directives(diary, evidence);
        communes.forEach((commune, progress) -> directives.tell(commune, sessions.tell(commune, progress)));
        communes.keySet().forEach(new Requests(diary)::tell);
        new Webhooks(diary).tell();
        new Subscriptions(diary).tell();
    }
}
