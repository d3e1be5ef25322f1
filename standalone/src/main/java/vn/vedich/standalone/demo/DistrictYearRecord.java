package vn.vedich.standalone.demo;

import java.io.InputStream;
import org.springframework.core.io.AbstractResource;
import vn.vedich.standalone.district.DistrictYear;

/** The invented year as a record file that is written while it is read. */
final class DistrictYearRecord extends AbstractResource {

    @Override
    public String getFilename() {
        return DistrictYear.NAME;
    }

    @Override
    public String getDescription() {
        return "the generated record " + DistrictYear.NAME;
    }

    @Override
    public InputStream getInputStream() {
        return new DistrictYear().open();
    }
}
