package vn.vedich.command.unit;

/** Breaks a rule of the house on purpose. */
public class Planted_deciders_Decider {

    org.axonframework.messaging.MetaData axon;
}
