// Made by `npm run api` from api/openapi.json: not to be changed by hand.
export interface paths {
    "/api/v1/canned-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    q?: string;
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
                        "application/json": components["schemas"]["PageCannedAnswer"];
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
    "/api/v1/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    q?: string;
                    status?: string;
                    kind?: string;
                    industry?: string;
                    size?: string;
                    country?: string;
                    tier?: string;
                    health?: string;
                    tag?: string;
                    owner?: string;
                    parent?: string;
                    createdFrom?: string;
                    createdTo?: string;
                    archived?: string;
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
                        "application/json": components["schemas"]["PageCompanyView"];
                    };
                };
            };
        };
        put?: never;
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
                    "application/json": components["schemas"]["CompanyRecord"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CompanyView"];
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
    "/api/v1/companies/{id}": {
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
                        "application/json": components["schemas"]["CompanyView"];
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
                    "application/json": components["schemas"]["CompanyRecord"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CompanyView"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/companies/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
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
                        "application/json": components["schemas"]["PageCompanyContact"];
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
    "/api/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    q?: string;
                    score?: string;
                    channel?: string;
                    company?: string;
                    tag?: string;
                    owner?: string;
                    createdFrom?: string;
                    createdTo?: string;
                    archived?: string;
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
                        "application/json": components["schemas"]["PageContactView"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: string;
                    "X-Skip-Duplicate-Check"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ContactRecord"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ContactView"];
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
    "/api/v1/contacts/{id}": {
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
                        "application/json": components["schemas"]["ContactView"];
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
                    "application/json": components["schemas"]["ContactRecord"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ContactView"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/contacts/{id}/archive": {
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
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ContactView"];
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
    "/api/v1/contacts/{id}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
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
                        "application/json": components["schemas"]["PageDuplicateView"];
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
                        "application/json": components["schemas"]["EngagementView"];
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
    "/api/v1/contacts/{id}/restore": {
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
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ContactView"];
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
    "/api/v1/contacts/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
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
                        "application/json": components["schemas"]["PageTimelineItem"];
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
        get: {
            parameters: {
                query?: {
                    contact?: string;
                    status?: string;
                    channel?: string;
                    assignee?: string;
                    team?: string;
                    tag?: string;
                    unread?: string;
                    snoozed?: string;
                    q?: string;
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
                        "application/json": components["schemas"]["PageConversationView"];
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
    "/api/v1/conversations/counts": {
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
                        "application/json": components["schemas"]["ConversationCounts"];
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
                        "application/json": components["schemas"]["ConversationView"];
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
                    "application/json": components["schemas"]["ConversationEdit"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConversationView"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/conversations/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
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
                        "application/json": components["schemas"]["PageMessageView"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewMessage"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MessageView"];
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
    "/api/v1/conversations/{id}/messages/{message}/retry": {
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
                    message: string;
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
                        "application/json": components["schemas"]["MessageView"];
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
    "/api/v1/conversations/{id}/read": {
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    pipeline?: string;
                    stage?: string;
                    status?: string;
                    owner?: string;
                    createdFrom?: string;
                    createdTo?: string;
                    expectedFrom?: string;
                    expectedTo?: string;
                    valueMin?: string;
                    valueMax?: string;
                    probabilityMin?: string;
                    probabilityMax?: string;
                    contact?: string;
                    company?: string;
                    tag?: string;
                    source?: string;
                    lostReason?: string;
                    renews?: string;
                    quick?: string;
                    q?: string;
                    archived?: string;
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
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["PageDealView"];
                    };
                };
            };
        };
        put?: never;
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
                    "application/json": components["schemas"]["NewDeal"];
                };
            };
            responses: {
                /** @description ok */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["DealView"];
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
    "/api/v1/deals/{id}": {
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
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["DealView"];
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
                    "application/json": components["schemas"]["DealFields"];
                };
            };
            responses: {
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["DealView"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/deals/{id}/archive": {
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
            requestBody?: never;
            responses: {
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["DealView"];
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
    "/api/v1/deals/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
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
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["PageDealHistoryItem"];
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
    "/api/v1/deals/{id}/move": {
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
                    "application/json": components["schemas"]["Move"];
                };
            };
            responses: {
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["DealView"];
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
    "/api/v1/deals/{id}/restore": {
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
            requestBody?: never;
            responses: {
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["DealView"];
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
    "/api/v1/deals/{id}/undo": {
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
            requestBody?: never;
            responses: {
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["DealView"];
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
    "/api/v1/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
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
                        "application/json": components["schemas"]["PageDuplicateView"];
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
    "/api/v1/duplicates/{id}/dismiss": {
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
    "/api/v1/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    contact?: string;
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
                        "application/json": components["schemas"]["PageMergeView"];
                    };
                };
            };
        };
        put?: never;
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
                    "application/json": components["schemas"]["NewMerge"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MergeView"];
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
    "/api/v1/merges/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    survivorId?: string;
                    mergedId?: string;
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
                        "application/json": components["schemas"]["ComparisonView"];
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
    "/api/v1/merges/{id}": {
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
                        "application/json": components["schemas"]["MergeView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
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
    "/api/v1/pipelines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    archived?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["PagePipeline"];
                    };
                };
            };
        };
        put?: never;
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
                    "application/json": components["schemas"]["NewPipeline"];
                };
            };
            responses: {
                /** @description ok */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["Pipeline"];
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
    "/api/v1/pipelines/lost-reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    archived?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["PageLostReason"];
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
                    "application/json": components["schemas"]["NewLostReason"];
                };
            };
            responses: {
                /** @description ok */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["LostReason"];
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
    "/api/v1/pipelines/lost-reasons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: {
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
                    "application/json": components["schemas"]["LostReasonChange"];
                };
            };
            responses: {
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["LostReason"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/pipelines/templates": {
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
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["PagePipelineTemplate"];
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
    "/api/v1/pipelines/{id}": {
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
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["Pipeline"];
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
                    "application/json": components["schemas"]["PipelineChange"];
                };
            };
            responses: {
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["Pipeline"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/pipelines/{id}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    pipeline?: string;
                    stage?: string;
                    status?: string;
                    owner?: string;
                    createdFrom?: string;
                    createdTo?: string;
                    expectedFrom?: string;
                    expectedTo?: string;
                    valueMin?: string;
                    valueMax?: string;
                    probabilityMin?: string;
                    probabilityMax?: string;
                    contact?: string;
                    company?: string;
                    tag?: string;
                    source?: string;
                    lostReason?: string;
                    renews?: string;
                    quick?: string;
                    q?: string;
                    archived?: string;
                    limit?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["BoardView"];
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
    "/api/v1/pipelines/{id}/board/{stageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    pipeline?: string;
                    stage?: string;
                    status?: string;
                    owner?: string;
                    createdFrom?: string;
                    createdTo?: string;
                    expectedFrom?: string;
                    expectedTo?: string;
                    valueMin?: string;
                    valueMax?: string;
                    probabilityMin?: string;
                    probabilityMax?: string;
                    contact?: string;
                    company?: string;
                    tag?: string;
                    source?: string;
                    lostReason?: string;
                    renews?: string;
                    quick?: string;
                    q?: string;
                    archived?: string;
                    limit?: string;
                    cursor?: string;
                };
                header?: never;
                path: {
                    id: string;
                    stageId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["PageBoardCard"];
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
    "/api/v1/pipelines/{id}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    pipeline?: string;
                    stage?: string;
                    status?: string;
                    owner?: string;
                    createdFrom?: string;
                    createdTo?: string;
                    expectedFrom?: string;
                    expectedTo?: string;
                    valueMin?: string;
                    valueMax?: string;
                    probabilityMin?: string;
                    probabilityMax?: string;
                    contact?: string;
                    company?: string;
                    tag?: string;
                    source?: string;
                    lostReason?: string;
                    renews?: string;
                    quick?: string;
                    q?: string;
                    archived?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["MetricsView"];
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
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    q?: string;
                    state?: string;
                    phase?: string;
                    done?: string;
                    priority?: string;
                    assignee?: string;
                    team?: string;
                    urgency?: string;
                    dueFrom?: string;
                    dueTo?: string;
                    contact?: string;
                    company?: string;
                    deal?: string;
                    conversation?: string;
                    createdBy?: string;
                    tag?: string;
                    parent?: string;
                    subtasks?: string;
                    archived?: string;
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
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["PageTaskView"];
                    };
                };
            };
        };
        put?: never;
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
                    "application/json": components["schemas"]["TaskFields"];
                };
            };
            responses: {
                /** @description ok */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["TaskView"];
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
    "/api/v1/tasks/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    q?: string;
                    state?: string;
                    phase?: string;
                    done?: string;
                    priority?: string;
                    assignee?: string;
                    team?: string;
                    urgency?: string;
                    dueFrom?: string;
                    dueTo?: string;
                    contact?: string;
                    company?: string;
                    deal?: string;
                    conversation?: string;
                    createdBy?: string;
                    tag?: string;
                    parent?: string;
                    subtasks?: string;
                    archived?: string;
                    limit?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["TaskBoard"];
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
    "/api/v1/tasks/my-day": {
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
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["MyDay"];
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
    "/api/v1/tasks/states": {
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
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["PageTaskState"];
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
                    "application/json": components["schemas"]["TaskStateFields"];
                };
            };
            responses: {
                /** @description ok */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["TaskState"];
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
    "/api/v1/tasks/states/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TaskStateOrder"];
                };
            };
            responses: {
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["PageTaskState"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/states/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
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
                    "application/json": components["schemas"]["TaskStateFields"];
                };
            };
            responses: {
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["TaskState"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/tasks/{id}": {
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
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["TaskView"];
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
                    "application/json": components["schemas"]["TaskFields"];
                };
            };
            responses: {
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["TaskView"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/tasks/{id}/archive": {
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
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["TaskView"];
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
    "/api/v1/tasks/{id}/complete": {
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
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["TaskView"];
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
    "/api/v1/tasks/{id}/move": {
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
                    "application/json": components["schemas"]["TaskMove"];
                };
            };
            responses: {
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["TaskView"];
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
    "/api/v1/tasks/{id}/reopen": {
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
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["TaskView"];
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
    "/api/v1/tasks/{id}/restore": {
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
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["TaskView"];
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
    "/api/v1/tasks/{id}/subtasks": {
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
                header?: {
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TaskFields"];
                };
            };
            responses: {
                /** @description ok */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": components["schemas"]["TaskView"];
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
    "/api/v1/{records}/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: string;
                    cursor?: string;
                };
                header?: never;
                path: {
                    records: "contacts" | "companies";
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
                        "application/json": components["schemas"]["PageNoteView"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: string;
                };
                path: {
                    records: "contacts" | "companies";
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WrittenNote"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NoteView"];
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
    "/api/v1/{records}/{id}/notes/{note}": {
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
                    records: "contacts" | "companies";
                    id: string;
                    note: string;
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountHealth: {
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
        AccountView: {
            channel: string;
            /** Format: date-time */
            createdAt: string;
            health: components["schemas"]["AccountHealth"];
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
        Actor: {
            id: string;
            name: string;
        };
        Address: {
            city?: string;
            country?: string;
            postalCode?: string;
            state?: string;
            street?: string;
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
        BoardCard: {
            closedAt?: string | null;
            company?: components["schemas"]["DealParty"] | null;
            contact?: components["schemas"]["DealParty"] | null;
            currency: string;
            expectedCloseOn?: string | null;
            id: string;
            name: string;
            owner?: components["schemas"]["DealParty"] | null;
            probability: number;
            stageId: string;
            stageSince: string;
            /** @enum {string} */
            status: "open" | "won" | "lost";
            tags: string[];
            value: number;
            version: number;
        };
        BoardStage: {
            color: string;
            count: number;
            id: string;
            items: components["schemas"]["BoardCard"][];
            name: string;
            next?: string | null;
            probability: number;
            rottenDays?: number | null;
            sum: number;
            sums: components["schemas"]["Money"][];
            /** @enum {string} */
            type: "prospect" | "active" | "won" | "lost";
            weighted: number;
            withoutRate: string[];
        };
        BoardView: {
            currency: string;
            pipelineId: string;
            stages: components["schemas"]["BoardStage"][];
        };
        CannedAnswer: {
            createdAt: string;
            /** Format: uuid */
            id: string;
            shortcut: string;
            text: string;
            updatedAt: string;
            version: number;
        };
        Catalogue: {
            actions: string[];
            modules: string[];
            roles: components["schemas"]["Role"][];
            scopes: string[];
        };
        ChannelUse: {
            channel: string;
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
        CompanyContact: {
            byDomain: boolean;
            displayName: string;
            /** Format: uuid */
            id: string;
            interactions: number;
            lastInteractionAt?: string | null;
            main: boolean;
            /** Format: uuid */
            owner?: string | null;
            position: string;
            role: string;
            since: string;
        };
        CompanyLink: {
            /** Format: uuid */
            id?: string;
            main?: boolean;
            role?: string;
        };
        CompanyMetrics: {
            contacts: number;
            lastInteractionAt?: string | null;
            subsidiaries: number;
        };
        CompanyRecord: {
            addresses?: components["schemas"]["Place"][];
            contract?: components["schemas"]["Contract"];
            country?: string;
            customFields?: {
                [key: string]: unknown;
            };
            description?: string;
            domain?: string;
            emails?: components["schemas"]["Line"][];
            health?: components["schemas"]["Health"];
            icpFit?: number | null;
            industry?: string;
            /** @enum {string} */
            kind?: "customer" | "partner" | "supplier";
            /** Format: uuid */
            mainContactId?: string | null;
            name?: string;
            /** Format: uuid */
            owner?: string | null;
            /** Format: uuid */
            parentId?: string | null;
            phones?: components["schemas"]["Line"][];
            segment?: string;
            size?: string;
            /** @enum {string} */
            status?: "active" | "inactive" | "prospect" | "past";
            tags?: string[];
            taxId?: string;
            tier?: string;
            vertical?: string;
            website?: string;
        };
        CompanyView: {
            addresses: components["schemas"]["Place"][];
            archivedAt?: string | null;
            contract: components["schemas"]["Contract"];
            country: string;
            createdAt: string;
            customFields: {
                [key: string]: unknown;
            };
            description: string;
            domain: string;
            emails: components["schemas"]["Line"][];
            health: components["schemas"]["Health"];
            icpFit?: number | null;
            /** Format: uuid */
            id: string;
            industry: string;
            /** @enum {string} */
            kind: "customer" | "partner" | "supplier";
            mainContact?: components["schemas"]["MainContact"] | null;
            /** Format: uuid */
            mainContactId?: string | null;
            metrics: components["schemas"]["CompanyMetrics"];
            name: string;
            /** Format: uuid */
            owner?: string | null;
            parent?: components["schemas"]["NamedCompany"] | null;
            /** Format: uuid */
            parentId?: string | null;
            phones: components["schemas"]["Line"][];
            segment: string;
            size: string;
            /** @enum {string} */
            status: "active" | "inactive" | "prospect" | "past";
            tags: string[];
            taxId: string;
            tier: string;
            updatedAt: string;
            version: number;
            vertical: string;
            website: string;
        };
        Compared: {
            field: string;
            merged: string;
            result: string;
            /** @enum {string} */
            state: "SAME" | "DIFFERENT" | "ONLY_SURVIVOR" | "ONLY_MERGED" | "JOINED" | "NONE";
            survivor: string;
        };
        ComparisonView: {
            conflicts: number;
            fields: components["schemas"]["Compared"][];
            /** Format: uuid */
            mergedId: string;
            /** Format: uuid */
            survivorId: string;
        };
        ContactRecord: {
            address?: components["schemas"]["Address"];
            birthDate?: string | null;
            category?: ("main" | "decision_maker" | "technical" | "administrative" | "external") | null;
            companies?: components["schemas"]["CompanyLink"][];
            company?: components["schemas"]["MainCompany"] | null;
            customFields?: {
                [key: string]: unknown;
            };
            department?: string;
            doNotCall?: boolean;
            doNotEmail?: boolean;
            emails?: components["schemas"]["WrittenEmail"][];
            gender?: ("female" | "male" | "other") | null;
            industry?: string;
            language?: string;
            name?: components["schemas"]["WrittenName"];
            /** Format: uuid */
            owner?: string | null;
            phones?: components["schemas"]["WrittenPhone"][];
            position?: string;
            preferredChannel?: ("whatsapp" | "telegram" | "email" | "webchat" | "phone") | null;
            socialIds?: components["schemas"]["SocialId"][];
            tags?: string[];
            timeZone?: string;
        };
        ContactView: {
            address: components["schemas"]["Address"];
            archivedAt?: string | null;
            birthDate?: string | null;
            category?: ("main" | "decision_maker" | "technical" | "administrative" | "external") | null;
            channels: string[];
            companies: components["schemas"]["Employer"][];
            company?: components["schemas"]["Company"] | null;
            createdAt: string;
            customFields: {
                [key: string]: unknown;
            };
            department: string;
            doNotCall: boolean;
            doNotEmail: boolean;
            emails: components["schemas"]["Email"][];
            gender?: ("female" | "male" | "other") | null;
            handles: components["schemas"]["HandleView"][];
            /** Format: uuid */
            id: string;
            industry: string;
            language?: string | null;
            lastInteractionAt?: string | null;
            /** Format: uuid */
            mergedInto?: string | null;
            name: components["schemas"]["Name"];
            origin: string;
            /** Format: uuid */
            owner?: string | null;
            phones: components["schemas"]["Phone"][];
            position: string;
            preferredChannel?: ("whatsapp" | "telegram" | "email" | "webchat" | "phone") | null;
            score: components["schemas"]["Score"];
            socialIds: components["schemas"]["SocialId"][];
            stats: components["schemas"]["Stats"];
            tags: string[];
            timeZone: string;
            version: number;
        };
        Contract: {
            arr?: number | null;
            currency?: string;
            end?: string | null;
            mrr?: number | null;
            paymentTerms?: string;
            renewalOn?: string | null;
            start?: string | null;
            subscriptionKind?: string;
            value?: number | null;
        };
        ConversationCounts: {
            mine: number;
            open: number;
            pending: number;
            snoozed: number;
            unassigned: number;
            unread: number;
        };
        ConversationEdit: {
            /** Format: uuid */
            assignee?: string | null;
            snoozedUntil?: string | null;
            /** @enum {string} */
            status?: "open" | "pending" | "solved";
            tags?: string[] | null;
            /** Format: uuid */
            team?: string | null;
        };
        ConversationView: {
            /** Format: uuid */
            accountId: string;
            accountName?: string | null;
            /** Format: uuid */
            assignee?: string | null;
            assigneeName?: string | null;
            channel: string;
            contact: components["schemas"]["Person"];
            createdAt: string;
            /** Format: uuid */
            id: string;
            lastInboundAt?: string | null;
            lastMessageAt: string;
            messages: number;
            snoozedUntil?: string | null;
            status: string;
            tags: string[];
            /** Format: uuid */
            team?: string | null;
            teamName?: string | null;
            thread?: string | null;
            unread: number;
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
        DealFields: {
            closedAt?: string | null;
            companyId?: string | null;
            competitor?: string | null;
            contactId?: string | null;
            currency?: string | null;
            customFields?: Record<string, never> | null;
            expectedCloseOn?: string | null;
            kind?: string | null;
            name?: string | null;
            ownerId?: string | null;
            probability?: number | null;
            renewsDealId?: string | null;
            source?: string | null;
            tags?: string[] | null;
            value?: number | null;
        };
        DealHistoryItem: {
            actor?: components["schemas"]["DealParty"] | null;
            at: string;
            changes: Record<string, never>;
            fromStage?: components["schemas"]["DealParty"] | null;
            id: string;
            stayedSeconds?: number | null;
            toStage?: components["schemas"]["DealParty"] | null;
            version: number;
            what: string;
        };
        DealLostReason: {
            id?: string | null;
            name: string;
            text: string;
        };
        DealParty: {
            id: string;
            name: string;
        };
        DealView: {
            archivedAt?: string | null;
            closedAt?: string | null;
            company?: components["schemas"]["DealParty"] | null;
            competitor: string;
            contact?: components["schemas"]["DealParty"] | null;
            createdAt: string;
            currency: string;
            customFields: Record<string, never>;
            expectedCloseOn?: string | null;
            id: string;
            kind: string;
            lostReason?: components["schemas"]["DealLostReason"] | null;
            name: string;
            owner?: components["schemas"]["DealParty"] | null;
            pipelineId: string;
            probability: number;
            renewsDealId?: string | null;
            source: string;
            stageId: string;
            stageSince: string;
            /** @enum {string} */
            status: "open" | "won" | "lost";
            tags: string[];
            updatedAt: string;
            value: number;
            version: number;
        };
        DuplicateContact: {
            display: string;
            /** Format: uuid */
            id: string;
        };
        DuplicateView: {
            certain: boolean;
            contact: components["schemas"]["DuplicateContact"];
            evidence: components["schemas"]["EvidenceView"][];
            foundAt: string;
            /** Format: uuid */
            id: string;
            other: components["schemas"]["DuplicateContact"];
            probability: number;
            reason: string;
        };
        Email: {
            primary: boolean;
            value: string;
            verification: string;
        };
        Employer: {
            /** Format: uuid */
            id: string;
            main: boolean;
            name: string;
            role: string;
        };
        EngagementView: {
            channels: components["schemas"]["ChannelUse"][];
            halfLifeDays: number;
            lastInboundAt?: string | null;
            lastInteractionAt?: string | null;
            lastOutboundAt?: string | null;
            level: string;
            levels: components["schemas"]["Threshold"][];
            parts: components["schemas"]["Part"][];
            responseTimes: components["schemas"]["ResponseTimes"];
            score: number;
            stats: components["schemas"]["Stats_"];
            trends: components["schemas"]["Trend"][];
        };
        EvidenceView: {
            agreement: string;
            field: string;
            probability: number;
            weight: number;
        };
        Failure: {
            code?: string;
            reason?: string;
        };
        FailureView: {
            code: string;
            message: string;
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
            adoption?: number | null;
            churnRisk?: ("low" | "medium" | "high") | null;
            expansionPotential?: ("low" | "medium" | "high") | null;
            nps?: number | null;
            npsAt?: string | null;
            score?: number | null;
        };
        Line: {
            label?: string;
            value?: string;
        };
        LostReason: {
            archived: boolean;
            id: string;
            name: string;
            needsText: boolean;
            position: number;
        };
        LostReasonChange: {
            archived?: boolean | null;
            name?: string | null;
            needsText?: boolean | null;
            position?: number | null;
        };
        MainCompany: {
            /** Format: uuid */
            id?: string;
        };
        MainContact: {
            displayName: string;
            /** Format: uuid */
            id: string;
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
            size?: number | null;
            state: string;
            url: string;
        };
        Mention: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        MergeView: {
            choices: {
                [key: string]: unknown;
            };
            fields: string[];
            /** Format: uuid */
            id: string;
            merged: components["schemas"]["Party"];
            mergedAt: string;
            mergedBy: components["schemas"]["Actor"];
            /** Format: uuid */
            mergedId: string;
            reason: string;
            survivor: components["schemas"]["Party"];
            /** Format: uuid */
            survivorId: string;
            undoneAt?: string | null;
            undoneBy?: components["schemas"]["Actor"] | null;
        };
        MessageView: {
            author: string;
            /** Format: uuid */
            authorId?: string | null;
            channel: string;
            /** Format: uuid */
            conversationId: string;
            deletedAt?: string | null;
            details: {
                [key: string]: unknown;
            };
            direction: string;
            editedAt?: string | null;
            failure: components["schemas"]["FailureView"][];
            html?: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            media: components["schemas"]["MediaView"][];
            providerMessageId: string;
            reactions: components["schemas"]["Reaction"][];
            receivedAt: string;
            /** Format: uuid */
            replyTo?: string | null;
            replyToProviderKey?: string | null;
            sentAt: string;
            status?: string | null;
            text: string;
        };
        MetricsView: {
            activeDeals: number;
            atRisk: number;
            averageCycleDays?: number | null;
            currency: string;
            totalValue: number;
            weightedForecast: number;
            winRate?: number | null;
            withoutRate: string[];
            wonThisMonth: number;
        };
        Money: {
            amount: number;
            currency: string;
        };
        Move: {
            after?: string | null;
            before?: string | null;
            lostReason?: components["schemas"]["WhyLost"] | null;
            stageId?: string | null;
            version?: number | null;
        };
        MyDay: {
            day: string;
            next: components["schemas"]["MyDayPart"];
            overdue: components["schemas"]["MyDayPart"];
            today: components["schemas"]["MyDayPart"];
        };
        MyDayPart: {
            count: number;
            items: components["schemas"]["TaskView"][];
        };
        Name: {
            display: string;
            first: string;
            last: string;
            middle: string;
            nickname: string;
        };
        Named: {
            id: string;
            name: string;
        };
        NamedCompany: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        NewClient: {
            name: string;
            role: string;
        };
        NewDeal: {
            companyId?: string | null;
            competitor?: string | null;
            contactId?: string | null;
            currency?: string | null;
            customFields?: Record<string, never> | null;
            expectedCloseOn?: string | null;
            kind?: string | null;
            lostReason?: components["schemas"]["WhyLost"] | null;
            name?: string | null;
            ownerId?: string | null;
            pipelineId?: string | null;
            probability?: number | null;
            renewsDealId?: string | null;
            source?: string | null;
            stageId?: string | null;
            tags?: string[] | null;
            value?: number | null;
        };
        NewLostReason: {
            name?: string | null;
            needsText?: boolean | null;
        };
        NewMerge: {
            choices?: {
                [key: string]: unknown;
            } | null;
            mergedId?: string | null;
            survivorId?: string | null;
        };
        NewMessage: {
            media?: string[] | null;
            mentions?: string[] | null;
            private?: boolean | null;
            /** Format: uuid */
            replyTo?: string | null;
            subject?: string | null;
            template?: components["schemas"]["TemplateChoice"] | null;
            text?: string | null;
        };
        NewOrganisation: {
            admin: components["schemas"]["Admin"];
            name: string;
        };
        NewPassword: {
            currentPassword?: string | null;
            password: string;
        };
        NewPipeline: {
            access?: components["schemas"]["PipelineAccess"] | null;
            default?: boolean | null;
            name?: string | null;
            stages?: components["schemas"]["StageDraft"][] | null;
            template?: string | null;
        };
        NewUser: {
            /** Format: email */
            email: string;
            locale?: string | null;
            name: string;
            password?: string | null;
            roles: string[];
        };
        NoteView: {
            author: string;
            authorName: string;
            body: string;
            createdAt: string;
            /** Format: uuid */
            id: string;
            mentions: components["schemas"]["Mention"][];
            pinned: boolean;
            updatedAt: string;
            version: number;
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
        PageBoardCard: {
            items: components["schemas"]["BoardCard"][];
            next?: string | null;
        };
        PageCannedAnswer: {
            items: components["schemas"]["CannedAnswer"][];
            next?: string | null;
        };
        PageClientView: {
            items: components["schemas"]["ClientView"][];
            next?: string | null;
        };
        PageCompanyContact: {
            items: components["schemas"]["CompanyContact"][];
            next?: string | null;
        };
        PageCompanyView: {
            items: components["schemas"]["CompanyView"][];
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
        PageDealHistoryItem: {
            items: components["schemas"]["DealHistoryItem"][];
            next?: string | null;
        };
        PageDealView: {
            items: components["schemas"]["DealView"][];
            next?: string | null;
        };
        PageDuplicateView: {
            items: components["schemas"]["DuplicateView"][];
            next?: string | null;
        };
        PageLostReason: {
            items: components["schemas"]["LostReason"][];
            next?: string | null;
        };
        PageMergeView: {
            items: components["schemas"]["MergeView"][];
            next?: string | null;
        };
        PageMessageView: {
            items: components["schemas"]["MessageView"][];
            next?: string | null;
        };
        PageNoteView: {
            items: components["schemas"]["NoteView"][];
            next?: string | null;
        };
        PageOrganisation: {
            items: components["schemas"]["Organisation"][];
            next?: string | null;
        };
        PagePipeline: {
            items: components["schemas"]["Pipeline"][];
            next?: string | null;
        };
        PagePipelineTemplate: {
            items: components["schemas"]["PipelineTemplate"][];
            next?: string | null;
        };
        PageTaskState: {
            items: components["schemas"]["TaskState"][];
            next?: string | null;
        };
        PageTaskView: {
            items: components["schemas"]["TaskView"][];
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
            contribution: number;
            part: string;
            points: number;
        };
        Party: {
            display: string;
            /** Format: uuid */
            id: string;
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
        Pipeline: {
            access: components["schemas"]["PipelineAccess"];
            archivedAt?: string | null;
            createdAt: string;
            default: boolean;
            id: string;
            name: string;
            stages: components["schemas"]["Stage"][];
            version: number;
        };
        PipelineAccess: {
            roles?: string[];
            users?: string[];
        };
        PipelineChange: {
            access?: components["schemas"]["PipelineAccess"] | null;
            archived?: boolean | null;
            default?: boolean | null;
            moveDealsTo?: {
                [key: string]: string;
            } | null;
            name?: string | null;
            stages?: components["schemas"]["StageDraft"][] | null;
            version?: number | null;
        };
        PipelineTemplate: {
            key: string;
            name: string;
            stages: components["schemas"]["TemplateStage"][];
        };
        Place: {
            city?: string;
            country?: string;
            label?: string;
            postalCode?: string;
            state?: string;
            street?: string;
        };
        Progress: {
            all: number;
            done: number;
        };
        Reaction: {
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
            customerSeconds?: number | null;
            ourSeconds?: number | null;
        };
        Role: {
            builtIn: boolean;
            name: string;
            permissions: string[];
        };
        Score: {
            level: string;
            value: number;
        };
        SocialId: {
            /** @enum {string} */
            kind?: "telegram" | "facebook" | "instagram" | "linkedin" | "teams";
            value?: string;
        };
        Stage: {
            color: string;
            id: string;
            name: string;
            probability: number;
            rottenDays?: number | null;
            /** @enum {string} */
            type: "prospect" | "active" | "won" | "lost";
        };
        StageDraft: {
            color?: string | null;
            id?: string | null;
            name?: string | null;
            probability?: number | null;
            rottenDays?: number | null;
            /** @enum {string|null} */
            type?: "prospect" | "active" | "won" | "lost" | null;
        };
        State: {
            color: string;
            id: string;
            name: string;
            nameEn: string;
            /** @enum {string} */
            phase: "open" | "in_progress" | "done";
        };
        Stats: {
            inbound: number;
            interactions: number;
            outbound: number;
        };
        Stats_: {
            inbound: number;
            interactions: number;
            outbound: number;
        };
        Summary: {
            /** Format: int32 */
            replayed: number;
            /** Format: int32 */
            waiting: number;
        };
        TaskBoard: {
            columns: components["schemas"]["TaskBoardColumn"][];
        };
        TaskBoardColumn: {
            count: number;
            items: components["schemas"]["TaskView"][];
            more: boolean;
            next?: string | null;
            state: components["schemas"]["TaskState"];
        };
        TaskFields: {
            assigneeId?: string | null;
            companies?: string[] | null;
            contacts?: string[] | null;
            conversations?: string[] | null;
            deals?: string[] | null;
            description?: string | null;
            dueAt?: string | null;
            dueOn?: string | null;
            parentId?: string | null;
            /** @enum {string|null} */
            priority?: "high" | "medium" | "low" | null;
            reminders?: number[] | null;
            repeat?: string | null;
            startAt?: string | null;
            stateId?: string | null;
            tags?: string[] | null;
            teamId?: string | null;
            title?: string;
        };
        TaskMove: {
            after?: string | null;
            before?: string | null;
            stateId?: string;
        };
        TaskState: {
            archived: boolean;
            color: string;
            id: string;
            name: string;
            nameEn: string;
            /** @enum {string} */
            phase: "open" | "in_progress" | "done";
            place: number;
            version: number;
        };
        TaskStateFields: {
            archived?: boolean | null;
            color?: string | null;
            name?: string | null;
            nameEn?: string | null;
            /** @enum {string|null} */
            phase?: "open" | "in_progress" | "done" | null;
        };
        TaskStateOrder: {
            ids?: string[];
        };
        TaskView: {
            archivedAt?: string | null;
            assignee?: components["schemas"]["Named"] | null;
            companies: components["schemas"]["Named"][];
            completedAt?: string | null;
            contacts: components["schemas"]["Named"][];
            conversations: components["schemas"]["Named"][];
            createdAt: string;
            createdBy?: components["schemas"]["Named"] | null;
            deals: components["schemas"]["Named"][];
            description: string;
            done: boolean;
            dueAt?: string | null;
            dueOn?: string | null;
            id: string;
            parentId?: string | null;
            /** @enum {string} */
            priority: "high" | "medium" | "low";
            progress: components["schemas"]["Progress"];
            reminders: number[];
            repeat: string;
            startAt?: string | null;
            state: components["schemas"]["State"];
            tags: string[];
            team?: components["schemas"]["Named"] | null;
            title: string;
            updatedAt: string;
            /** @enum {string} */
            urgency: "overdue" | "soon" | "none";
            version: number;
        };
        TemplateChoice: {
            language?: string | null;
            more?: {
                [key: string]: unknown;
            } | null;
            name?: string | null;
            parameters?: string[] | null;
        };
        TemplateStage: {
            name: string;
            probability: number;
            /** @enum {string} */
            type: "prospect" | "active" | "won" | "lost";
        };
        Threshold: {
            from: number;
            level: string;
        };
        TimelineItem: {
            agent?: string | null;
            at: string;
            channel?: string | null;
            /** Format: uuid */
            conversationId?: string | null;
            deletedAt?: string | null;
            direction?: string | null;
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
        Trend: {
            before: number;
            days: number;
            interactions: number;
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
        WhyLost: {
            reasonId?: string | null;
            text?: string | null;
        };
        WrittenEmail: {
            primary?: boolean;
            value?: string;
        };
        WrittenName: {
            display?: string;
            first?: string;
            last?: string;
            middle?: string;
            nickname?: string;
        };
        WrittenNote: {
            body?: string;
            mentions?: string[];
            pinned?: boolean;
        };
        WrittenPhone: {
            primary?: boolean;
            raw?: string;
            value?: string;
            whatsapp?: boolean;
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
