/**
 * Assessments: one unit against one set over one programme period; recorded values, and what is decided on them. Each topic
 * has a class that decides and one that holds its rules: recording values, deciding on criteria, verifying, reporting,
 * judging again under another version, and carrying results over. What they share is how an act finds the assessment.
 */
@NullMarked
package vn.vedich.command.assessment;

import org.jspecify.annotations.NullMarked;
