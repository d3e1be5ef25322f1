package vn.vedich.command.project;

import vn.vedich.command.decision.Refusal;

/** Every way in which a command to a project can be refused, beside those that all commands share. */
public sealed interface ProjectRefusal extends Refusal permits BuildingRefusal, MoneyRefusal {}
