package dev.hilo.deal.deals;

import dev.hilo.deal.currencies.Exchange;
import dev.hilo.deal.deals.QuickFilter.Days;
import dev.hilo.deal.pipelines.PipelineAccess;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Problem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a {@link DealFilter} means in SQL, of deals {@code d}. */
public final class DealConditions {

    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final BigDecimal MOST_DAYS = new BigDecimal(3650);
    private static final BigDecimal MOST = new BigDecimal("1000000000000000");

    private static final String OF_PERSON = """
            d.contact_id in (select :contact union all
                             select same.id from directory_contacts same
                              where same.root_id = (select one.root_id from directory_contacts one where one.id = :contact))""";

    private static final String OF_COMPANY = """
            (d.company_id = :company or d.company_id is null and d.contact_id in (
                select chosen.id from directory_contacts chosen
                  join directory_contacts person on person.id = chosen.root_id
                 where person.company_id = :company))""";

    private final Conditions conditions = new Conditions();
    private final Exchange exchange;
    private final UUID me;

    private DealConditions(Exchange exchange, UUID me) {
        this.exchange = exchange;
        this.me = me;
    }

    /**
     * The deals asked for that the caller may see.
     *
     * @param permission for what is to be done with them
     * @throws Problem 403 without it; 422 naming what cannot be meant
     */
    public static Conditions of(DealFilter filter, Caller caller, String permission, Exchange exchange) {
        Reach reach = Reach.of(caller, permission);
        DealConditions all = new DealConditions(exchange, reach.me());
        reach.narrow(all.conditions, "d.owner_id");
        PipelineAccess.narrow(all.conditions, caller, "d.pipeline_id");
        all.conditions.and(
                Parameters.flag("archived", filter.archived()) ? "d.archived_at is not null" : "d.archived_at is null");
        all.place(filter);
        all.people(filter);
        all.days(filter);
        all.numbers(filter);
        all.words(filter);
        Parameters.text("stuckDays", filter.stuckDays()).ifPresent(text -> all.stuck(days(text)));
        Parameters.choices("quick", filter.quick(), QuickFilter.class).forEach(all::quick);
        return all.conditions;
    }

    /** Whether nothing is asked for but deals of some owners: then columns are known without a look at them. */
    public static boolean isPlain(DealFilter filter) {
        return filter.equals(new DealFilter(
                null,
                null,
                null,
                filter.owner(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
    }

    /** Narrows any rows with an owner down to the owners asked for. */
    public static void owners(Conditions conditions, DealFilter filter, UUID me, String column) {
        List<String> words = Parameters.words("owner", filter.owner()).toList();
        if (words.isEmpty()) {
            return;
        }
        UUID[] owners = words.stream()
                .filter(word -> !word.equals("none"))
                .map(word ->
                        word.equals("me") ? me : Parameters.id("owner", word).orElse(me))
                .toArray(UUID[]::new);
        String nobody = words.contains("none") ? " or %s is null".formatted(column) : "";
        conditions.and("(%s = any(:owners)%s)".formatted(column, nobody), "owners", owners);
    }

    private void place(DealFilter filter) {
        Parameters.id("pipeline", filter.pipeline())
                .ifPresent(id -> conditions.and("d.pipeline_id = :pipeline", "pipeline", id));
        Parameters.id("stage", filter.stage()).ifPresent(id -> conditions.and("d.stage_id = :stage", "stage", id));
        Set<DealStatus> statuses = Parameters.choices("status", filter.status(), DealStatus.class);
        if (!statuses.isEmpty()) {
            conditions.and(
                    "d.status = any(:statuses)",
                    "statuses",
                    statuses.stream().map(DealStatus::name).toArray(String[]::new));
        }
    }

    private void people(DealFilter filter) {
        owners(conditions, filter, me, "d.owner_id");
        Parameters.id("contact", filter.contact()).ifPresent(id -> conditions.and(OF_PERSON, "contact", id));
        Parameters.id("company", filter.company()).ifPresent(id -> conditions.and(OF_COMPANY, "company", id));
        Parameters.id("lostReason", filter.lostReason())
                .ifPresent(id -> conditions.and("d.lost_reason_id = :lostReason", "lostReason", id));
        Parameters.id("renews", filter.renews())
                .ifPresent(id -> conditions.and("d.renews_deal_id = :renews", "renews", id));
    }

    private void days(DealFilter filter) {
        created(day("createdFrom", filter.createdFrom()), day("createdTo", filter.createdTo()), "");
        LocalDate to = day("expectedTo", filter.expectedTo());
        expected(day("expectedFrom", filter.expectedFrom()), to == null ? null : to.plusDays(1), "");
    }

    private void created(@Nullable LocalDate from, @Nullable LocalDate to, String name) {
        if (from != null) {
            conditions.and("d.created_at >= :createdFrom" + name, "createdFrom" + name, start(from));
        }
        if (to != null) {
            conditions.and("d.created_at < :createdTo" + name, "createdTo" + name, start(to.plusDays(1)));
        }
    }

    private void expected(@Nullable LocalDate from, @Nullable LocalDate until, String name) {
        if (from != null) {
            conditions.and("d.expected_close_on >= :expectedFrom" + name, "expectedFrom" + name, from);
        }
        if (until != null) {
            conditions.and("d.expected_close_on < :expectedUntil" + name, "expectedUntil" + name, until);
        }
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(exchange.zone()).toInstant();
    }

    private static @Nullable LocalDate day(String field, @Nullable String asked) {
        return Parameters.from(field, asked)
                .map(time -> time.atZone(ZoneOffset.UTC).toLocalDate())
                .orElse(null);
    }

    private void numbers(DealFilter filter) {
        Parameters.text("valueMin", filter.valueMin())
                .ifPresent(text ->
                        conditions.and("d.value_order >= :valueMin", "valueMin", thousandths("valueMin", text)));
        Parameters.text("valueMax", filter.valueMax())
                .ifPresent(text ->
                        conditions.and("d.value_order <= :valueMax", "valueMax", thousandths("valueMax", text)));
        Parameters.text("probabilityMin", filter.probabilityMin())
                .ifPresent(text ->
                        conditions.and("d.probability >= :chanceMin", "chanceMin", percent("probabilityMin", text)));
        Parameters.text("probabilityMax", filter.probabilityMax())
                .ifPresent(text ->
                        conditions.and("d.probability <= :chanceMax", "chanceMax", percent("probabilityMax", text)));
    }

    private void stuck(int days) {
        conditions.and("d.status = 'OPEN'");
        conditions.and(
                "d.stage_since < :stuckSince", "stuckSince", exchange.now().minus(Duration.ofDays(days)));
    }

    private static int days(String text) {
        BigDecimal days = number("stuckDays", text);
        if (days.signum() < 0 || days.compareTo(MOST_DAYS) > 0) {
            throw Problem.invalid("stuckDays", "between", 0, MOST_DAYS);
        }
        return days.intValue();
    }

    private static long thousandths(String field, String text) {
        BigDecimal number = number(field, text);
        return number.min(MOST)
                .max(MOST.negate())
                .multiply(THOUSAND)
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValue();
    }

    private static int percent(String field, String text) {
        BigDecimal number = number(field, text);
        if (number.signum() < 0 || number.compareTo(new BigDecimal(100)) > 0) {
            throw Problem.invalid(field, "between", 0, 100);
        }
        return number.intValue();
    }

    private static BigDecimal number(String field, String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException noNumber) {
            throw Problem.invalid(field, "number");
        }
    }

    private void words(DealFilter filter) {
        List<String> tags = Parameters.words("tag", filter.tag()).toList();
        if (!tags.isEmpty()) {
            conditions.and("d.tags @> :tags::text[]", "tags", tags.toArray(String[]::new));
        }
        Parameters.text("source", filter.source())
                .ifPresent(source -> conditions.and("d.source = :source", "source", source));
        Parameters.text("q", filter.q())
                .ifPresent(words ->
                        conditions.and("strpos(d.sort_name, :words) > 0", "words", words.toLowerCase(Locale.ROOT)));
    }

    private void quick(QuickFilter quick) {
        switch (quick) {
            case MINE -> conditions.and("d.owner_id = :mine", "mine", me);
            case CLOSING_THIS_MONTH -> closing(QuickFilter.month(exchange, 0), "Now");
            case CLOSING_NEXT_MONTH -> closing(QuickFilter.month(exchange, 1), "Next");
            case NEW_THIS_WEEK -> fresh(QuickFilter.week(exchange, 0), "Now");
            case NEW_LAST_WEEK -> fresh(QuickFilter.week(exchange, 1), "Last");
            case OVERDUE -> {
                conditions.and("d.status = 'OPEN'");
                expected(null, exchange.today(), "Overdue");
            }
        }
    }

    private void closing(Days days, String name) {
        expected(days.from(), days.until(), name);
    }

    private void fresh(Days days, String name) {
        created(days.from(), days.until().minusDays(1), name);
    }
}
