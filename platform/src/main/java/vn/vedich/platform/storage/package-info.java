/** What an installation stands on: files of its own, or a MongoDB that it shares with other processes. */
@NullMarked
package vn.vedich.platform.storage;

import org.jspecify.annotations.NullMarked;
