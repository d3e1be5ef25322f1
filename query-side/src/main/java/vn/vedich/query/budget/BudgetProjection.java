package vn.vedich.query.budget;

import org.springframework.stereotype.Component;
import vn.vedich.query.projection.FoldingProjection;

/** Keeps the money of projects with the places of its entries. */
@Component
final class BudgetProjection extends FoldingProjection<BudgetDocument> {

    static final String NAME = "budget";

    BudgetProjection(BudgetStore store) {
        super(NAME, new BudgetFolding(), BudgetDocument.class, store.documents());
    }
}
