package vn.vedich.query.rebuild;

import java.net.http.HttpClient;

class Planted_mute_Thing {
    HttpClient outward;
}
