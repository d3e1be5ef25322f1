package vn.vedich.standalone.district;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is said in a year; what is said of one day stays in the order in which it was said. */
final class Diary {

    private final List<YearLine> lines = new ArrayList<>();

    Chapter chapter(String theme) {
        return new Chapter(theme, lines);
    }

    List<YearLine> byDay() {
        return lines.stream().sorted(Comparator.comparing(YearLine::day)).toList();
    }
}
