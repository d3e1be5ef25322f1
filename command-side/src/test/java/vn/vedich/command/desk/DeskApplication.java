package vn.vedich.command.desk;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** This side alone, on a log of its own. */
@SpringBootApplication(scanBasePackages = {"vn.vedich.platform", "vn.vedich.command"})
class DeskApplication {}
