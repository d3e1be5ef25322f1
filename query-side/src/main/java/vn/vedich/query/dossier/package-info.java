/**
 * What several questions keep of a subject: the facts as the kernel reads them, and where each entry came from. What is made
 * of them is decided when somebody asks, for a day, by the kernel's own judgement.
 */
@NullMarked
package vn.vedich.query.dossier;

import org.jspecify.annotations.NullMarked;
