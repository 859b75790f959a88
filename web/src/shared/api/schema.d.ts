// Made by `npm run api` from api/openapi.json: not to be changed by hand.
export interface paths {
    "/api/v1/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The accounts, oldest first */
        get: {
            parameters: {
                query?: {
                    channel?: string;
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["PageAccountView"];
                    };
                };
            };
        };
        put?: never;
        /** A new account; secrets are written and never read back */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["AccountView"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One account */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["AccountView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Closes an account: its webhook answers 404, what it received stays */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        /** Changes an account by JSON merge patch; a secret or setting set to null is taken away */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["AccountView"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageClientView"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewClient"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Registered"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    clientId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contacts by words, score, channel, tag, owner and age */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    /** @example high,medium */
                    score?: string;
                    /** @example whatsapp,email */
                    channel?: string;
                    tag?: string;
                    /** @description id | me | none */
                    owner?: string;
                    /** @example 2026-01-31 */
                    createdFrom?: string;
                    /** @example 2026-01-31 */
                    createdTo?: string;
                    archived?: string;
                    /** @description -lastInteraction | lastInteraction | -score | score | -created | created | name | -name */
                    sort?: string;
                    limit?: string;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["PageContactView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One contact; of a merged one, mergedInto tells the person */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["ContactView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}/engagement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The score of a contact and what it is made of; the contributions sum to it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["EngagementView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened with a person, by the provider's time, the latest first */
        get: {
            parameters: {
                query?: {
                    kind?: string;
                    channel?: string;
                    limit?: string;
                    cursor?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["PageTimelineItem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Conversations, the one written in last first */
        get: {
            parameters: {
                query?: {
                    contact?: string;
                    status?: string;
                    channel?: string;
                    limit?: string;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["PageConversationView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One conversation */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["ConversationView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages of a conversation, the latest first, as they stand now */
        get: {
            parameters: {
                query?: {
                    limit?: string;
                    cursor?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["PageMessageView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Me"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The content of a file; 409 while it is still with the provider, 410 if it is lost */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["DataBuffer"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOrganisation"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewOrganisation"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FoundedView"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Catalogue"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unparsed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The posts waiting for a fix; with state=replayed those that were read since */
        get: {
            parameters: {
                query?: {
                    state?: string;
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["PageView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unparsed/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads all waiting posts again */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["Summary"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unparsed/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One post with its body */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["View"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Discards a post that nobody will ever need */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unparsed/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads the post again; its events are told with the ids they always had */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["Replayed"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageUser"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewUser"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CreatedUser"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["User"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: {
            parameters: {
                query?: never;
                header?: {
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["UserPatch"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["User"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/users/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewPassword"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountView: {
            channel: string;
            /** Format: date-time */
            createdAt: string;
            health: components["schemas"]["Health"];
            /** Format: uuid */
            id: string;
            key: string;
            name: string;
            provider: string;
            secretsSet: string[];
            settings: {
                [key: string]: string;
            };
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
            webhookUrl: string;
        };
        Admin: {
            /** Format: email */
            email: string;
            name: string;
            password?: string | null;
        };
        AdminView: {
            email: string;
            /** Format: uuid */
            id: string;
            password?: string | null;
        };
        Catalogue: {
            actions: string[];
            modules: string[];
            roles: components["schemas"]["Role"][];
            scopes: string[];
        };
        ChannelUse: {
            channel: string;
            /** Format: date-time */
            lastAt: string;
        };
        ClientView: {
            clientId: string;
            /** Format: date-time */
            createdAt: string;
            name: string;
            role: string;
        };
        Company: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ContactView: {
            /** Format: date-time */
            archivedAt?: string | null;
            channels: string[];
            company?: components["schemas"]["Company"] | null;
            /** Format: date-time */
            createdAt: string;
            emails: components["schemas"]["Email"][];
            handles: components["schemas"]["HandleView"][];
            /** Format: uuid */
            id: string;
            language?: string | null;
            /** Format: date-time */
            lastInteractionAt?: string | null;
            /** Format: uuid */
            mergedInto?: string | null;
            name: components["schemas"]["Name"];
            /** Format: uuid */
            owner?: string | null;
            phones: components["schemas"]["Phone"][];
            position: string;
            score: components["schemas"]["Score"];
            stats: components["schemas"]["Stats"];
            tags: string[];
            /** Format: int64 */
            version: number;
        };
        ConversationView: {
            /** Format: uuid */
            accountId: string;
            /** Format: uuid */
            assignee?: string | null;
            channel: string;
            contact: components["schemas"]["Person"];
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastInboundAt?: string | null;
            /** Format: date-time */
            lastMessageAt: string;
            /** Format: int64 */
            messages: number;
            status: string;
            tags: string[];
            /** Format: uuid */
            team?: string | null;
            thread?: string | null;
            /** Format: int64 */
            unread: number;
            /** Format: int64 */
            version: number;
        };
        CreatedUser: {
            active: boolean;
            email: string;
            /** Format: uuid */
            id: string;
            locale: string;
            name: string;
            password?: string | null;
            roles: string[];
            /** Format: int32 */
            version: number;
        };
        DataBuffer: unknown;
        Email: {
            primary: boolean;
            value: string;
            verification: string;
        };
        EngagementView: {
            channels: components["schemas"]["ChannelUse"][];
            /** Format: int64 */
            halfLifeDays: number;
            /** Format: date-time */
            lastInboundAt?: string | null;
            /** Format: date-time */
            lastInteractionAt?: string | null;
            /** Format: date-time */
            lastOutboundAt?: string | null;
            level: string;
            levels: components["schemas"]["Threshold"][];
            parts: components["schemas"]["Part"][];
            responseTimes: components["schemas"]["ResponseTimes"];
            /** Format: int32 */
            score: number;
            stats: components["schemas"]["Stats"];
        };
        Failure: {
            code: string;
            reason: string;
        };
        FoundedView: {
            admin: components["schemas"]["AdminView"];
            /** Format: uuid */
            id: string;
            name: string;
            operator: boolean;
        };
        HandleView: {
            kind: string;
            reachable: boolean;
            value: string;
            verification: string;
        };
        Health: {
            lastError?: string | null;
            /** Format: date-time */
            lastErrorAt?: string | null;
            /** Format: date-time */
            lastReceivedAt?: string | null;
            /** Format: int64 */
            received: number;
            /** Format: int64 */
            rejected: number;
            /** Format: int64 */
            unparsed: number;
        };
        Me: {
            email?: string | null;
            id: string;
            locale?: string | null;
            name: string;
            org: components["schemas"]["Org"];
            permissions: string[];
            roles: string[];
            teams: string[];
        };
        MediaView: {
            contentId?: string | null;
            fileName?: string | null;
            /** Format: uuid */
            id: string;
            mimeType: string;
            /** Format: int64 */
            size?: number | null;
            state: string;
            url: string;
        };
        MessageView: {
            author: string;
            channel: string;
            /** Format: uuid */
            conversationId: string;
            /** Format: date-time */
            deletedAt?: string | null;
            details: {
                [key: string]: unknown;
            };
            direction: string;
            /** Format: date-time */
            editedAt?: string | null;
            failure: components["schemas"]["Failure"][];
            html?: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            media: components["schemas"]["MediaView"][];
            providerMessageId: string;
            reactions: components["schemas"]["Reaction"][];
            /** Format: date-time */
            receivedAt: string;
            /** Format: uuid */
            replyTo?: string | null;
            replyToProviderKey?: string | null;
            /** Format: date-time */
            sentAt: string;
            status?: string | null;
            text: string;
        };
        Name: {
            display: string;
            first: string;
            last: string;
            middle: string;
            nickname: string;
        };
        NewClient: {
            name: string;
            role: string;
        };
        NewOrganisation: {
            admin: components["schemas"]["Admin"];
            name: string;
        };
        NewPassword: {
            currentPassword?: string | null;
            password: string;
        };
        NewUser: {
            /** Format: email */
            email: string;
            locale?: string | null;
            name: string;
            password?: string | null;
            roles: string[];
        };
        Org: {
            /** Format: uuid */
            id: string;
            name: string;
            operator: boolean;
        };
        Organisation: {
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            name: string;
            operator: boolean;
        };
        PageAccountView: {
            items: components["schemas"]["AccountView"][];
            next?: string | null;
        };
        PageClientView: {
            items: components["schemas"]["ClientView"][];
            next?: string | null;
        };
        PageContactView: {
            items: components["schemas"]["ContactView"][];
            next?: string | null;
        };
        PageConversationView: {
            items: components["schemas"]["ConversationView"][];
            next?: string | null;
        };
        PageMessageView: {
            items: components["schemas"]["MessageView"][];
            next?: string | null;
        };
        PageOrganisation: {
            items: components["schemas"]["Organisation"][];
            next?: string | null;
        };
        PageTimelineItem: {
            items: components["schemas"]["TimelineItem"][];
            next?: string | null;
        };
        PageUser: {
            items: components["schemas"]["User"][];
            next?: string | null;
        };
        PageView: {
            items: components["schemas"]["View"][];
            next?: string | null;
        };
        Part: {
            /** Format: int32 */
            contribution: number;
            part: string;
            /** Format: double */
            points: number;
        };
        Person: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        Phone: {
            primary: boolean;
            raw: string;
            value: string;
            whatsapp: boolean;
        };
        Reaction: {
            /** Format: date-time */
            at: string;
            author: string;
            direction: string;
            emoji: string;
        };
        Registered: {
            clientId: string;
            clientSecret: string;
            name: string;
            role: string;
        };
        Replayed: {
            /** Format: int32 */
            events: number;
            /** Format: uuid */
            id: string;
            reason: string;
            state: string;
        };
        Request: {
            channel?: string | null;
            key?: string | null;
            name?: string | null;
            provider?: string | null;
            secrets?: {
                [key: string]: unknown;
            } | null;
            settings?: {
                [key: string]: unknown;
            } | null;
        };
        ResponseTimes: {
            /** Format: double */
            customerSeconds?: number | null;
            /** Format: double */
            ourSeconds?: number | null;
        };
        Role: {
            builtIn: boolean;
            name: string;
            permissions: string[];
        };
        Score: {
            level: string;
            /** Format: int32 */
            value: number;
        };
        Stats: {
            /** Format: int64 */
            inbound: number;
            /** Format: int64 */
            interactions: number;
            /** Format: int64 */
            outbound: number;
        };
        Summary: {
            /** Format: int32 */
            replayed: number;
            /** Format: int32 */
            waiting: number;
        };
        Threshold: {
            /** Format: int32 */
            from: number;
            level: string;
        };
        TimelineItem: {
            agent?: string | null;
            /** Format: date-time */
            at: string;
            channel?: string | null;
            /** Format: uuid */
            conversationId?: string | null;
            /** Format: date-time */
            deletedAt?: string | null;
            direction?: string | null;
            /** Format: date-time */
            editedAt?: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            media?: components["schemas"]["MediaView"][] | null;
            /** Format: uuid */
            messageId?: string | null;
            messageKind?: string | null;
            preview: string;
            providerMessageId?: string | null;
            status?: string | null;
            text?: string | null;
        };
        User: {
            active: boolean;
            /** Format: date-time */
            createdAt: string;
            email: string;
            /** Format: uuid */
            id: string;
            locale: string;
            name: string;
            roles: string[];
            /** Format: int32 */
            version: number;
        };
        UserPatch: {
            active?: boolean | null;
            locale?: string | null;
            name?: string | null;
            roles?: string[] | null;
        };
        View: {
            /** Format: uuid */
            accountId: string;
            /** Format: int32 */
            attempts: number;
            body?: string | null;
            channel: string;
            contentType: string;
            headers: {
                [key: string]: string;
            };
            /** Format: uuid */
            id: string;
            reason: string;
            /** Format: date-time */
            receivedAt: string;
            /** Format: int64 */
            size?: number | null;
            state: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
