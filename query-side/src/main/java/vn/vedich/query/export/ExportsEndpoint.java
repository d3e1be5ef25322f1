package vn.vedich.query.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.id.Id;
import vn.vedich.platform.caller.Callers;
import vn.vedich.platform.problem.Languages;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.platform.problem.ProblemKind;
import vn.vedich.query.answer.BadParameter;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.export.form.Format;
import vn.vedich.query.export.form.PrintStyle;
import vn.vedich.query.export.receipt.Receipt;
import vn.vedich.query.export.receipt.ReceiptForm;
import vn.vedich.query.export.receipt.UnreadableReceipt;

/**
 * {@code GET /api/exports/…} with the path and the parameters of a question, {@code format}, and, to look how far it is from
 * elsewhere, an id of one's own as {@code as}; {@code /api/exports/begun/{id}} and its receipt; {@code POST
 * /api/exports/verify} with a receipt.
 */
@RestController
class ExportsEndpoint {

    static final String BEGUN = "/api/exports/begun/";

    private static final String LANGUAGES = "Accept-Language";
    private static final String FORMAT = "format";
    private static final String ID = "as";
    private static final int BUFFER = 64 * 1024;
    private static final String POLICY = PrintStyle.load().policy();

    private final Exports exports;
    private final BegunExports begun;
    private final Verifying verifying;
    private final ReceiptSigning signing;
    private final Callers callers;

    ExportsEndpoint(Exports exports, BegunExports begun, Verifying verifying, ReceiptSigning signing, Callers callers) {
        this.signing = signing;
        this.exports = exports;
        this.begun = begun;
        this.verifying = verifying;
        this.callers = callers;
    }

    @GetMapping("/api/exports/{*question}")
    void export(
            @PathVariable String question,
            @RequestParam Map<String, String> parameters,
            @Nullable @RequestHeader(name = LANGUAGES, required = false) String languages,
            HttpServletResponse response)
            throws IOException {
        Map<String, String> rest = new TreeMap<>(parameters);
        Format format = Parameters.word(FORMAT, rest.remove(FORMAT), Format.class)
                .orElseThrow(() -> new BadParameter(FORMAT, BadParameter.Form.REQUIRED));
        String id = id(rest.remove(ID));
        Wanted wanted = new Wanted(question.substring(1), rest, format, Languages.accepted(languages));
        Export export = exports.begin(id, wanted, callers.current());
        begun.add(callers.current(), export);
        head(export, response);
        write(export, response.getOutputStream());
    }

    @GetMapping(BEGUN + "{id}")
    ProgressView progress(@PathVariable String id) {
        return ProgressView.of(known(id).progress());
    }

    @GetMapping(path = BEGUN + "{id}/receipt", produces = MediaType.APPLICATION_JSON_VALUE)
    String receipt(@PathVariable String id) {
        Receipt receipt = known(id).progress().receipt();
        if (receipt == null) {
            throw ProblemFound.of(ProblemKind.NOT_FOUND);
        }
        return ReceiptForm.write(signing.signed(receipt));
    }

    @PostMapping(path = "/api/exports/verify", consumes = MediaType.APPLICATION_JSON_VALUE)
    VerdictView verify(
            InputStream receipt, @Nullable @RequestHeader(name = LANGUAGES, required = false) String languages)
            throws IOException {
        // One more than it may have: a longer one is not read to its end.
        String text = new String(receipt.readNBytes(ReceiptForm.LONGEST + 1), StandardCharsets.UTF_8);
        try {
            Receipt read = ReceiptForm.read(text);
            return VerdictView.of(
                    verifying.verify(read, callers.current()), signing.judge(read), Languages.accepted(languages));
        } catch (UnreadableReceipt e) {
            throw new BadParameter("receipt", BadParameter.Form.RECEIPT);
        }
    }

    private Export known(String id) {
        return begun.find(callers.current(), id).orElseThrow(() -> ProblemFound.of(ProblemKind.NOT_FOUND));
    }

    private static String id(@Nullable String wanted) {
        if (wanted != null && !wanted.matches(Id.FORM)) {
            throw new BadParameter(ID, BadParameter.Form.ID);
        }
        return wanted == null ? UUID.randomUUID().toString() : wanted;
    }

    private static void head(Export export, HttpServletResponse response) {
        response.setContentType(export.format().mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(export.fileName())
                        .build()
                        .toString());
        response.setHeader(
                HttpHeaders.CONTENT_LANGUAGE, export.asked().language().toLanguageTag());
        response.setHeader("Position", Long.toString(export.asked().moment().knownAt()));
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader(
                HttpHeaders.LINK,
                "<" + BEGUN + export.id() + ">; rel=\"status\", <" + BEGUN + export.id()
                        + "/receipt>; rel=\"describedby\"");
        export.progress().total().ifPresent(total -> response.setHeader("Export-Rows", Long.toString(total)));
    }

    /** What fails before the first byte left is a problem as any other. */
    private static void write(Export export, OutputStream out) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out, BUFFER);
        try {
            export.writeTo(buffered);
            buffered.flush();
        } catch (RuntimeException e) {
            throw new BrokenOff(e);
        }
    }
}
