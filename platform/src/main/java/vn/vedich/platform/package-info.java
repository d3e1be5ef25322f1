/**
 * What both sides run on: who calls, how errors are answered, which JSON is spoken, and where the log is opened. Only here do
 * the kernel's vocabulary and the log meet.
 */
@NullMarked
package vn.vedich.platform;

import org.jspecify.annotations.NullMarked;
