package dev.hilo.deal.deals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.deal.DealFixtures;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

class DealListTests extends DealFixtures {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @ParameterizedTest
    @ValueSource(strings = {"created", "updated", "value", "expectedClose", "name"})
    void pages_put_together_are_the_list_in_every_order(String word) {
        Line _ = pipeline();
        IntStream.range(0, 5)
                .forEach(i -> deal("\"name\": \"d%d\", \"value\": %d%s"
                                .formatted(
                                        i / 2,
                                        i / 2,
                                        i > 2 ? "" : ", \"expectedCloseOn\": \"%s\"".formatted(TODAY.plusDays(i / 2))))
                        .expecting(201));

        for (String sort : List.of(word, "-" + word)) {
            List<String> all = each(get("/api/v1/deals?sort=" + sort).body(), "/id");
            List<String> paged = twoByTwo("/api/v1/deals?sort=" + sort).stream()
                    .map(deal -> deal.get("id").asString())
                    .toList();
            assertThat(paged).as(sort).hasSize(5).isEqualTo(all);
        }
    }

    @Test
    void deals_without_a_date_stand_behind_all_others() {
        Line _ = pipeline();
        deal("\"name\": \"never\"").expecting(201);
        deal("\"name\": \"later\", \"expectedCloseOn\": \"%s\"".formatted(TODAY.plusDays(9)))
                .expecting(201);
        deal("\"name\": \"soon\", \"expectedCloseOn\": \"%s\"".formatted(TODAY.plusDays(1)))
                .expecting(201);

        assertThat(each(get("/api/v1/deals?sort=expectedClose").body(), "/name"))
                .containsExactly("soon", "later", "never");
        String week = "/api/v1/deals?expectedFrom=%s&expectedTo=%s".formatted(TODAY, TODAY.plusDays(1));
        assertThat(each(get(week).body(), "/name")).containsExactly("soon");
    }

    @ParameterizedTest
    @CsvSource({
        "sort=size, sort:one-of",
        "limit=0, limit:between",
        "limit=201, limit:between",
        "cursor=eA, cursor:cursor",
        "valueMin=much, valueMin:number",
        "probabilityMax=101, probabilityMax:between",
        "pipeline=x, pipeline:id",
        "status=gone, status:one-of",
        "quick=soon, quick:one-of",
        "createdFrom=yesterday, createdFrom:time",
        "archived=maybe, archived:one-of"
    })
    void what_can_not_be_meant_is_refused_by_its_name(String query, String error) {
        Answer answer = call(admin, HttpMethod.GET, "/api/v1/deals?" + query, "");

        assertThat(answer.expecting(422).errors()).containsExactly(error);
    }

    @Test
    void who_has_no_permission_is_told_which_one() {
        Member guest = member("Nadie");

        assertThat(call(guest.token(), HttpMethod.GET, "/api/v1/deals", "")
                        .expecting(403)
                        .text("/detail"))
                .contains("deals:view");
        call(guest.token(), HttpMethod.POST, "/api/v1/deals", "{\"name\": \"x\"}")
                .expecting(403);
    }
}
