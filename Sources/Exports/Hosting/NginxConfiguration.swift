public import SitePlan

/// How the published directory is served by nginx: one file for `/etc/nginx/conf.d/`.
public struct NginxConfiguration: Sendable {
    /// The published directory, absolute.
    public let root: String
    /// What stands behind `listen`.
    public let listen: [String]
    /// Whether the module that sends `.br` files is there; `.gz` files nginx sends by itself.
    public let hasBrotli: Bool

    public init(root: String, listen: [String], hasBrotli: Bool) {
        self.root = root
        self.listen = listen
        self.hasBrotli = hasBrotli
    }

    public func bytes(for site: PlannedSite, baseURL: String) -> [UInt8] {
        let base = basePath(of: baseURL)
        let moved = site.movedAddresses(below: base)
        return Array((head(moved, base) + server(base, host(of: baseURL))).utf8)
    }

    private func head(_ moved: [MovedAddress], _ base: String) -> String {
        // Longer keys than nginx takes of itself; only then, as it may be said once only.
        let hashed = "~^\(pattern(base))/giao-dien/[^/]+\\.[0-9a-f]{8}\\.[a-z0-9]+$"
        let bucket = (moved.map(\.old.utf8.count).max() ?? 0) > 40 ? "map_hash_bucket_size 512;\n" : ""
        return """
            # Made by congkhai hosting nginx. Make it again when addresses moved, then reload nginx.
            \(bucket)map $uri $congkhai_moved {
                default "";
            \(moved.map { "    \(quoted($0.old)) \(quoted($0.new));\n" }.joined())}
            # What has its hash in its name never changes; all else is asked for anew.
            map $uri $congkhai_cache {
                default "no-cache";
                "\(hashed)" "public, max-age=31536000, immutable";
            }
            # Only what is made to stand in other sites' pages may.
            map $uri $congkhai_frames {
                default "'none'";
                "~^\(pattern(base))/nhung/" "*";
            }
            # Open data may be read by other sites' scripts.
            map $uri $congkhai_readers {
                default "";
                "~^\(pattern(base))/du-lieu/" "*";
            }

            """
    }

    private func server(_ base: String, _ host: String) -> String {
        """
        server {
        \(listen.map { "    listen \($0);\n" }.joined())    server_name \(host);
            server_tokens off;
            absolute_redirect off;

            include /etc/nginx/mime.types;
            types {
                text/csv csv;
                text/calendar ics;
                text/vcard vcf;
                application/ld+json jsonld;
                application/x-ndjson jsonl;
            }
            default_type application/octet-stream;
            charset utf-8;
            charset_types text/css text/plain text/csv text/calendar text/vcard text/xml
                application/javascript application/json application/ld+json application/x-ndjson;

            \(headers.map { "add_header \($0.name) \"\($0.value)\" always;" }.joined(separator: "\n    "))

            # A publication puts a new folder in the old one's place: nothing may be remembered of either.
            open_file_cache off;
            gzip off;
            gzip_static on;
            gzip_vary on;
        \(hasBrotli ? "    brotli_static on;\n" : "")
            error_page 404 \(base)/404.html;
            if ($congkhai_moved) {
                return 301 $congkhai_moved;
            }
            location ~ /\\.git {
                return 404;
            }
            location \(base)/ {
                \(base.isEmpty ? "root \(quoted(root))" : "alias \(quoted(root + "/"))");
                index index.html;
            }
        }

        """
    }

    private var headers: [(name: String, value: String)] {
        [("Content-Security-Policy", SecurityHeaders.policy + "; frame-ancestors $congkhai_frames")]
            + SecurityHeaders.others + [
                ("Access-Control-Allow-Origin", "$congkhai_readers"),
                ("Cache-Control", "$congkhai_cache"),
            ]
    }

    private func host(of baseURL: String) -> String {
        let authority = baseURL.split(separator: "/").dropFirst().first ?? "_"
        return String(authority.prefix { $0 != ":" })
    }

    private func quoted(_ path: String) -> String {
        "\"" + path.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("$", with: "\\$")
            + "\""
    }

    /// In a regular expression.
    private func pattern(_ path: String) -> String { path.replacing(".", with: "\\.") }
}
