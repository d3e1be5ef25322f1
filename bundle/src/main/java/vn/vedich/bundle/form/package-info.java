/** The stored form of the kernel's events: the one that the log is written in and the one that an auditor's program reads. */
@NullMarked
package vn.vedich.bundle.form;

import org.jspecify.annotations.NullMarked;
