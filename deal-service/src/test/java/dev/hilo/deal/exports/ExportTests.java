package dev.hilo.deal.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.deal.DealFixtures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class ExportTests extends DealFixtures {

    @Test
    void an_export_holds_the_deals_of_the_filter_and_nothing_that_a_spreadsheet_runs() {
        Line _ = pipeline();
        deal("\"name\": \"=1+1\", \"value\": 10.5, \"tags\": [\"a\", \"b\"]").expecting(201);
        deal("\"name\": \"dice \\\"hola\\\", y se va\", \"value\": 99").expecting(201);
        deal("\"name\": \"barato\", \"value\": 1").expecting(201);

        List<String> lines = text("/api/v1/deals/export?valueMin=5").lines().toList();

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("\uFEFFid,name,kind,value,currency");
        assertThat(lines.get(1)).contains(",\"dice \"\"hola\"\", y se va\",,99.00,USD,");
        assertThat(lines.get(2)).contains(",'=1+1,,10.50,USD,").contains(",\"a, b\",");
    }

    @Test
    void sellers_export_their_own_deals_only() {
        Line _ = pipeline();
        dealNamed("of the admin");
        Member sofia = member("Sofía", "deals:view:all", "deals:export:own");

        assertThat(textAs(sofia.token(), "/api/v1/deals/export").lines()).hasSize(1);
        call(member("Luis", "deals:view:all").token(), HttpMethod.GET, "/api/v1/deals/export", "")
                .expecting(403);
    }
}
