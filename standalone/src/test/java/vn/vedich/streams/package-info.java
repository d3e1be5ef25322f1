/** How quickly many who listen hear of what happens, and what they cost: the system beside Axon's subscription queries. */
package vn.vedich.streams;
