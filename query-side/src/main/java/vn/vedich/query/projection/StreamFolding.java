package vn.vedich.query.projection;

/** A folding whose documents each follow from the facts of one stream, so that one can be folded again for any moment. */
public interface StreamFolding<D> extends Folding<D> {

    /** The stream that the document of this id follows from. */
    String streamOf(String id);

    /** What fits every document as it is now that had one of these values at some moment. */
    Wanted atAnyMoment(Wanted.AnyOf wanted);
}
