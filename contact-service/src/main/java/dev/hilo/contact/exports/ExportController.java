package dev.hilo.contact.exports;

import dev.hilo.contact.contacts.ContactQuery;
import dev.hilo.contact.contacts.SelectContacts;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lists as files. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/exports")
@Tag(name = "exports", description = "Lists as files")
class ExportController {

    private final SelectContacts selectContacts;
    private final ExportContacts exportContacts;

    ExportController(SelectContacts selectContacts, ExportContacts exportContacts) {
        this.selectContacts = selectContacts;
        this.exportContacts = exportContacts;
    }

    @GetMapping(path = "/contacts", produces = "text/csv")
    @Operation(
            summary = "All contacts of a filtered list as CSV, with the columns asked for",
            description = "The filters are those of the list. Cells that a spreadsheet would run are made harmless.")
    Mono<ResponseEntity<Flux<DataBuffer>>> contacts(
            @Parameter(hidden = true) Caller caller,
            @ParameterObject ContactQuery query,
            @RequestParam(required = false) @Nullable String columns,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> address) {
        List<ExportColumn> chosen = ExportColumn.parse(columns);
        return selectContacts
                .matching(query, address, Reach.of(caller, "contacts:export"), Reach.user(caller))
                .map(conditions -> ResponseEntity.ok()
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("contacts.csv")
                                        .build()
                                        .toString())
                        .body(exportContacts.export(conditions, chosen)));
    }
}
