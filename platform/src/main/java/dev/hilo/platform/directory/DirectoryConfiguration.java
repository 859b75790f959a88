package dev.hilo.platform.directory;

import dev.hilo.contracts.Topics;
import dev.hilo.platform.database.StreamDatabase;
import dev.hilo.platform.kafka.Batches;
import dev.hilo.platform.kafka.TopicSet;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A service that has the tables of {@code db/directory/users} says {@code hilo.directory.users: true}, one that has
 * those of {@code db/directory/contacts} says {@code hilo.directory.contacts: true}, and they are filled.
 */
@AutoConfiguration
class DirectoryConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("hilo.directory.users")
    static class Users {

        @Bean
        TopicSet directoryOfUsersTopics() {
            return TopicSet.of(Topics.IDENTITY_EVENTS);
        }

        @Bean
        DirectoryUsers directoryUsers(StreamDatabase database) {
            return new DirectoryUsers(database);
        }

        @Bean
        DirectoryTeams directoryTeams(StreamDatabase database) {
            return new DirectoryTeams(database);
        }

        @Bean
        DirectoryOrganisations directoryOrganisations(StreamDatabase database) {
            return new DirectoryOrganisations(database);
        }

        @Bean
        IdentityEventListener identityEventListener(
                Batches batches,
                StreamDatabase database,
                DirectoryUsers users,
                DirectoryTeams teams,
                DirectoryOrganisations organisations) {
            return new IdentityEventListener(batches, new ApplyIdentityEvents(database, users, teams, organisations));
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("hilo.directory.contacts")
    static class Contacts {

        @Bean
        TopicSet directoryOfContactsTopics() {
            return TopicSet.of(Topics.CONTACT_EVENTS);
        }

        @Bean
        DirectoryContacts directoryContacts(StreamDatabase database) {
            return new DirectoryContacts(database);
        }

        @Bean
        DirectoryLinks directoryLinks(StreamDatabase database) {
            return new DirectoryLinks(database);
        }

        @Bean
        DirectoryCompanies directoryCompanies(StreamDatabase database) {
            return new DirectoryCompanies(database);
        }

        @Bean
        ContactEventListener contactEventListener(
                Batches batches,
                StreamDatabase database,
                DirectoryContacts contacts,
                DirectoryLinks links,
                DirectoryCompanies companies) {
            return new ContactEventListener(batches, new ApplyContactEvents(database, contacts, links, companies));
        }
    }
}
